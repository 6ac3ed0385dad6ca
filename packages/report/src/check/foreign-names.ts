import type { Finding } from '../finding.ts';
import type { SaysOf } from '../finding-keys.ts';
import { placeOf, type Prose } from '../claims/prose.ts';
import { finding, type Check } from './context.ts';
import { proseIn } from './narrative.ts';
import { FOREIGN_PHRASES, OFFICE_BODIES } from './foreign-phrases.data.ts';

/** Phrases by their first character, so that a text is gone through once however many there are. */
const BY_FIRST = new Map<number, readonly string[]>();
/** Whether a phrase may begin with a character, by its last twelve bits: nearly none does, and every character of each report is asked. */
const BEGINS = new Uint8Array(0x1000);
for (const phrase of FOREIGN_PHRASES) {
  const first = phrase.charCodeAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), phrase]);
  BEGINS[first & 0xfff] = 1;
}
// Only as the issuer at the head of a title: elsewhere 该办公厅 and the like stand.
const OFFICE = /(?<=《)([\u4e00-\u9fff]{2,12}?)办公厅/g;
const AFTER_PHRASE = /^[\u4e00-\u9fff]{0,6}?(?:办公厅|办公室|人民政府|委员会|政府|局|厅)/;

/** N6: a foreign phrase stands in the text, or where an official name belongs (鞍山 2019: 即时比分办公厅 for the province's office). */
export const foreignNames: Check = ({ report }) => {
  const found = new Map<string, { readonly finding: Finding; count: number }>();
  for (const section of report.sections) {
    const prose = proseIn(report, section);
    for (const hit of hitsIn(prose)) {
      const known = found.get(hit.name);
      if (known) known.count += 1;
      else
        found.set(hit.name, {
          finding: finding('N6', hit.says, placeOf(prose, hit.from, hit.to), { found: hit.name, params: { name: hit.name } }),
          count: 1,
        });
    }
  }
  return [...found.values()].map(({ finding: one, count }) => ({ ...one, params: { ...one.params, count } }));
};

type Hit = { readonly from: number; readonly to: number; readonly name: string; readonly says: SaysOf<'N6'> };

const phraseAt = (text: string, from: number): string | undefined =>
  BY_FIRST.get(text.charCodeAt(from))?.find((one) => text.startsWith(one, from));

function phrasesIn(text: string): readonly { readonly from: number; readonly phrase: string }[] {
  const found: { readonly from: number; readonly phrase: string }[] = [];
  for (let from = 0; from < text.length; from += 1) {
    if (BEGINS[text.charCodeAt(from) & 0xfff] === 0) continue;
    const phrase = phraseAt(text, from);
    if (phrase !== undefined) found.push({ from, phrase });
  }
  return found;
}

function hitsIn({ text }: Prose): readonly Hit[] {
  const phrases = phrasesIn(text).map(({ from, phrase }): Hit => {
    const end = from + phrase.length;
    const office = AFTER_PHRASE.exec(text.slice(end, end + 20));
    const to = end + (office?.[0].length ?? 0);
    return { from, to, name: text.slice(from, to), says: office ? 'in-official-name' : 'phrase' };
  });
  if (!text.includes('办公厅')) return phrases;
  const offices = [...text.matchAll(OFFICE)].flatMap((match): Hit[] => {
    const body = match[1] ?? '';
    const from = match.index;
    const to = from + match[0].length;
    const taken = phrases.some((phrase) => phrase.from < to && phrase.to > from);
    return taken || OFFICE_BODIES.test(body) ? [] : [{ from, to, name: match[0], says: 'unknown-office' }];
  });
  return [...phrases, ...offices];
}
