import type { StepCode } from '@gongkai/requests';
import { expect, test } from 'vitest';
import { failureSentence } from '../failure-sentences.ts';
import { STEP_SENTENCES } from './step-sentences.ts';

// A code of a step that has no sentence does not compile.
const complete: Readonly<Record<StepCode, unknown>> = STEP_SENTENCES;

test.each(Object.keys(complete))('%s says what to do, without holes, also where nothing more is known', (code) => {
  expect(failureSentence({ code })).not.toMatch(/NaN|\[object/);
});

test('days and names stand as one reads them', () => {
  expect(failureSentence({ code: 'correction.too-late', params: { on: '2026-03-12', due: '2026-03-11' } })).toContain(
    '2026年3月11日',
  );
  expect(failureSentence({ code: 'letter.part-missing', params: { letter: '补正告知书', parts: 'points、period' } })).toMatch(
    /《补正告知书》还缺：.+、.+/,
  );
  expect(failureSentence({ code: 'letter.opinion-missing', params: { matter: 'secrecy' } })).toContain('保密审查');
});
