import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import type { Application } from '../application/application.ts';
import { checkPublicText, PUBLIC_TEXT_PARTS, suggestPublicText, type PublicText } from './public-text.ts';

const applicant: Application['applicant'] = {
  type: 'natural',
  name: '李秀英',
  identity: { document: 'residentCard', number: '11010119900307009X' },
  phone: '13812345678',
  email: 'lixiuying@example.com',
  address: '庙头镇二号院3单元',
};
const given = { applicants: [applicant], on: plainDate('2026-03-09') };

/** The same detail as people write it: with blanks and hyphens in it, in wide characters, in small letters. */
const written = (value: string) =>
  fc.array(fc.constantFrom('', '', '', ' ', '　', '-'), { minLength: value.length, maxLength: value.length }).chain((between) =>
    fc
      .constantFrom(
        (text: string) => text,
        (text: string) => text.toLowerCase(),
        (text: string) => text.replace(/[0-9A-Z]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
      )
      .map((so) => [...value].map((each, at) => so(each) + (at === value.length - 1 ? '' : (between[at] ?? ''))).join('')),
  );
const detail = fc
  .constantFrom(applicant.name, applicant.identity.number, applicant.phone ?? '', applicant.email ?? '', applicant.address ?? '')
  .chain(written);
const around = fc.string({ unit: fc.constantFrom('预', '算', '公', '开', '。', ' ', '，', '2', '😀', '\n'), maxLength: 20 });
const told = fc.tuple(fc.constantFrom(...PUBLIC_TEXT_PARTS), around, detail, around);

test('who asked is found however he is written and wherever he stands', () => {
  fc.assert(
    fc.property(told, ([part, before, secret, after]) => {
      const text: PublicText = { title: '标题', asked: '内容', answered: '答复', kept: [], [part]: `${before}${secret}${after}` };
      expect(checkPublicText(text, given).some((each) => each.fault === 'applicant' && each.part === part)).toBe(true);
    }),
  );
});

test('masking what is suggested leaves nothing of him, and nothing that nobody has settled', () => {
  fc.assert(
    fc.property(told, ([part, before, secret, after]) => {
      const text: PublicText = { title: '标题', asked: '内容', answered: '答复', kept: [], [part]: `${before}${secret}${after}` };
      const masked = suggestPublicText(text, given)
        .toSorted((a, b) => b.from - a.from)
        .reduce<PublicText>(
          (so, each) => ({ ...so, [each.part]: so[each.part].slice(0, each.from) + each.masked + so[each.part].slice(each.to) }),
          text,
        );
      expect(checkPublicText(masked, given).filter(({ fault }) => fault === 'applicant')).toEqual([]);
    }),
  );
});

test('a text that speaks of the matter alone has nothing against it', () => {
  const text: PublicText = {
    title: '2025年教育经费的预算',
    asked: '教育经费的预算和决算。',
    answered: '见财政局网站。',
    kept: [],
  };
  expect(checkPublicText(text, given)).toEqual([]);
});
