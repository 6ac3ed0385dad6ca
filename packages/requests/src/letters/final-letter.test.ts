import { plainDate } from '@gongkai/kernel';
import { LETTERS, requiredParts } from '@gongkai/law';
import { expect, test } from 'vitest';
import { completeLetter } from './complete-letter.ts';
import { finalLetter } from './final-letter.ts';

test.each(LETTERS.map(({ code }) => [code] as const))(
  '%s: number and date are filled in, and not a word else is touched',
  (code) => {
    const facts = Object.fromEntries(requiredParts(code).map((part) => [part, `（${part}）`]));
    const draft = completeLetter(code, facts, {});
    if (!draft.ok) throw new Error(draft.failure.code);
    const final = finalLetter(draft.value, { number: '青教公开告〔2026〕7号', on: plainDate('2026-03-05') });
    const changed = final.parts.filter(({ text }, at) => text !== draft.value.parts[at]?.text);
    expect(changed).toEqual([
      { part: 'number', text: '青教公开告〔2026〕7号', locked: true },
      { part: 'date', text: '2026年3月5日', locked: true },
    ]);
    expect({ ...final, parts: [] }).toEqual({ ...draft.value, parts: [] });
  },
);
