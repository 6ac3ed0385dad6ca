import { CONCEPTS, RULES } from '@gongkai/report';
import { expect, test } from 'vitest';
import { CONCEPT_NOTES, RULE_NAMES } from './index.ts';

test('every rule says what it holds a report against, and nothing is named that is no rule', () => {
  expect(Object.keys(RULE_NAMES).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
});

test('every note beside a series has its sentence', () => {
  const notes = new Set(CONCEPTS.flatMap(({ note }) => note ?? []));
  expect([...notes].filter((note) => CONCEPT_NOTES[note] === undefined)).toEqual([]);
  expect(Object.keys(CONCEPT_NOTES).filter((note) => !notes.has(note))).toEqual([]);
});
