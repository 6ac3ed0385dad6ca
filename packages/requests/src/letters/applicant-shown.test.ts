import { letterRow, requiredParts, type LetterCode } from '@gongkai/law';
import { expect, test } from 'vitest';
import type { Application } from '../application/application.ts';
import { applicantShownIn } from './applicant-shown.ts';
import { completeLetter } from './complete-letter.ts';

const APPLICANT: Application['applicant'] = {
  type: 'natural',
  name: '张小满',
  identity: { document: 'residentCard', number: '11010119900307757X' },
  phone: '138 0000 0000',
  address: '青石县人民路99号',
};

function shown(code: LetterCode, text: string) {
  const parts = requiredParts(code);
  const facts = Object.fromEntries(parts.map((part) => [part, part === 'informationSummary' || part === 'matter' ? text : '一']));
  const letter = completeLetter(code, facts, {});
  if (!letter.ok) throw new Error(letterRow(code).title);
  return applicantShownIn(letter.value, APPLICANT);
}

test.each([
  ['the name', 'L06', '张小满申请公开的征地协议', [{ part: 'informationSummary', field: 'name' }]],
  [
    'a number in another width and case',
    'L08',
    '证件１１０１０１１９９００３０７７５７x',
    [{ part: 'informationSummary', field: 'number' }],
  ],
  ['a number without its spaces', 'L09', '请电13800000000', [{ part: 'matter', field: 'phone' }]],
  ['an address', 'L06', '请寄 青石县人民路 99号', [{ part: 'informationSummary', field: 'address' }]],
  ['information alone', 'L06', '城东片区征地补偿安置协议', []],
] as const)('%s in %s', (_why, code, text, found) => expect(shown(code, text)).toEqual(found));

test('a letter to the applicant may name him', () => {
  const letter = completeLetter('L20', Object.fromEntries(requiredParts('L20').map((part) => [part, '张小满'])), {});
  expect(letter.ok && applicantShownIn(letter.value, APPLICANT)).toEqual([]);
});
