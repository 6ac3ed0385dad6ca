'use strict';

/** A reason not to start that whoever typed the command can act on: one line, in Chinese and English. */
class Refusal extends Error {
  /**
   * @param {string} chinese
   * @param {string} english
   */
  constructor(chinese, english) {
    super(`公开：${chinese} / Gongkai: ${english}`);
  }
}

module.exports = { Refusal };
