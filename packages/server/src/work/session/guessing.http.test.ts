import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { codeOf, PASSWORD, stage, twoProcesses } from '../../testing/two-processes.ts';

let database: TestDatabase;
let staff: Awaited<ReturnType<typeof twoProcesses>>;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  staff = await twoProcesses(database);
});
afterAll(async () => {
  await staff.close();
  await database.drop();
});
beforeEach(() => staff.begin());

describe('guessing', () => {
  const from = (address: string) => ({ remoteAddress: address });

  test('is slowed over all server processes together, however many guesses come at once', async () => {
    await staff.ready('s1', 'wangfang');
    const guesses = Array.from({ length: 12 }, (_, at) =>
      (at % 2 === 0 ? staff.made : staff.other).browser().signIn('wangfang', `guess ${at}`, from('203.0.113.9')),
    );
    const codes = (await Promise.all(guesses)).map(codeOf);
    expect(codes.filter((code) => code === 'sign-in.refused').length).toBe(5);
    expect(codes.filter((code) => code === 'sign-in.wait').length).toBe(7);
    const right = await staff.made.browser().signIn('wangfang', PASSWORD, from('203.0.113.9'));
    expect([right.statusCode, codeOf(right), Number(right.headers['retry-after'])]).toEqual([429, 'sign-in.wait', 30]);
    staff.made.pass(1);
    expect((await staff.other.browser().signIn('wangfang', PASSWORD, from('203.0.113.9'))).statusCode).toBe(200);
  });

  test('does not keep the owner out, who comes from elsewhere or in his own browser', async () => {
    const browser = await staff.ready('s1', 'wangfang');
    for (let guess = 0; guess < 8; guess += 1) await staff.made.browser().signIn('wangfang', 'guess', from('203.0.113.9'));
    expect((await staff.made.browser().signIn('wangfang', PASSWORD, from('198.51.100.7'))).statusCode).toBe(200);
    await browser.delete('/session');
    expect((await browser.signIn('wangfang', PASSWORD, from('203.0.113.9'))).statusCode).toBe(200);
  });

  test('from very many addresses at one account is slowed as from one, and its owner comes in at his own browser', async () => {
    const own = await staff.ready('s1', 'wangfang');
    await own.delete('/session');
    const guess = async (place: number, password = 'guess') =>
      (place % 2 === 0 ? staff.made : staff.other)
        .browser()
        .signIn('wangfang', password, from(`198.18.${Math.floor(place / 250)}.${place % 250}`));
    const codes = [];
    for (let place = 0; place < 60; place += 1) codes.push(codeOf(await guess(place)));
    expect(codes.filter((code) => code === 'sign-in.refused').length).toBe(51);
    // The right password does not help whoever comes from yet another address.
    const right = await guess(1000, PASSWORD);
    expect([right.statusCode, codeOf(right), Number(right.headers['retry-after'])]).toEqual([429, 'sign-in.wait', 60]);
    expect((await own.signIn('wangfang', PASSWORD, from('203.0.113.40'))).statusCode).toBe(200);
    // That he has come in gives the others nothing back; their wait grows to a quarter of an hour, and no further.
    expect(codeOf(await guess(1001))).toBe('sign-in.wait');
    let read = 0;
    for (let time = 0; time < (24 * 60) / 5; time += 1) {
      staff.made.pass(5);
      read += codeOf(await guess(2000 + time)) === 'sign-in.refused' ? 1 : 0;
    }
    expect(read).toBeLessThanOrEqual(4 * 24 + 4);
    expect((await own.signIn('wangfang', PASSWORD, from('203.0.113.41'))).statusCode).toBe(200);
    // A new browser of his waits that long at most.
    staff.made.pass(15);
    expect((await guess(9999, PASSWORD)).statusCode).toBe(200);
  });

  test('slips of the owner in a new browser are his own: they are not kept against the account', async () => {
    await staff.ready('s1', 'wangfang');
    for (let day = 0; day < 20; day += 1) {
      const here = from(`203.0.113.${50 + day}`);
      for (let slip = 0; slip < 3; slip += 1) await staff.made.browser().signIn('wangfang', 'slip', here);
      expect((await staff.made.browser().signIn('wangfang', PASSWORD, here)).statusCode).toBe(200);
    }
  });

  test('codes from very many addresses, by somebody who has the password, are slowed as well', async () => {
    await staff.enrol(await staff.ready('s1', 'wangfang'));
    const codes = [];
    for (let place = 0; place < 56; place += 1) {
      const thief = staff.made.browser();
      const at = from(`198.18.9.${place}`);
      await thief.signIn('wangfang', PASSWORD, at);
      codes.push(codeOf(await thief.post('/session/second-factor', { code: '000000' }, at)));
    }
    expect(codes.filter((code) => code === 'sign-in.code-refused').length).toBe(51);
    expect(codes.at(-1)).toBe('sign-in.wait');
  });

  test('of a name that nobody has goes the same way', async () => {
    const tell = async (name: string) => {
      const answers = [];
      for (let guess = 0; guess < 7; guess += 1)
        answers.push(await staff.made.browser().signIn(name, 'guess', from('203.0.113.10')));
      return answers.map(({ statusCode, headers, body }) => [
        statusCode,
        headers['retry-after'],
        Object.keys(headers).toSorted(),
        body.replace(/urn:uuid:[\w-]+/, ''),
      ]);
    };
    await staff.ready('s1', 'wangfang');
    expect(await tell('wangfang')).toEqual(await tell('nobody'));
  });

  test('a mark of a browser that was staff.made up, or is another name’s, opens no second count', async () => {
    await staff.ready('s1', 'wangfang');
    const theirs = await staff.ready('s2', 'liwei');
    const browser = staff.made.browser();
    browser.cookies.set('gongkai-device', theirs.cookies.get('gongkai-device') ?? '');
    for (let guess = 0; guess < 8; guess += 1) await browser.signIn('wangfang', 'guess', from('203.0.113.11'));
    const forged = staff.made.browser();
    forged.cookies.set('gongkai-device', `1.${Buffer.from('wangfang').toString('base64url')}.mark.signature`);
    expect(codeOf(await forged.signIn('wangfang', PASSWORD, from('203.0.113.11')))).toBe('sign-in.wait');
  });
});

test('an address that tries too many names is turned away by all server processes together', async () => {
  const statuses = [];
  for (let name = 0; name < 64; name += 1)
    statuses.push(
      (
        await (name % 2 === 0 ? staff.made : staff.other)
          .browser()
          .signIn(`name${name}`, 'guess', { remoteAddress: '203.0.113.13' })
      ).json<{
        code: string;
      }>().code,
    );
  // Thirty are free, the rest waits; from the sixty-first on nothing is looked at.
  expect(statuses.filter((code) => code === 'sign-in.refused').length).toBe(31);
  expect(statuses.slice(60)).toEqual(Array.from({ length: 4 }, () => 'request.too-many'));
});

test('one person’s changes are counted over all his sessions and server processes', async () => {
  const browser = await staff.ready('s1', 'wangfang');
  const elsewhere = staff.other.browser();
  await elsewhere.signIn('wangfang', PASSWORD);
  await database.run('update request_count set hits = 299 where site_id = 1');
  expect((await browser.delete('/account/sessions/none')).statusCode).toBe(404);
  const refused = await elsewhere.delete('/account/sessions/none');
  expect([refused.statusCode, codeOf(refused)]).toEqual([429, 'request.too-many']);
  expect(await stage(elsewhere)).toBe('open');
});
