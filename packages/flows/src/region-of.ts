import { ancestorsOf, bodyOf, divisionByCode, type Division } from '@gongkai/law';
import { simplified, type Report } from '@gongkai/report';
import { cutCode, type Region } from '@gongkai/store';

const pathTo = (division: Division): readonly Region[] =>
  [...ancestorsOf(division).toReversed(), division].map(({ code, name }) => ({ code: cutCode(code), name }));

/** A division and those it lies in, outermost first; empty for a code that is none. Codes may be cut to their level. */
export function regionPath(code: string): readonly Region[] {
  const division = divisionByCode(code.padEnd(6, '0'));
  return division === undefined ? [] : pathTo(division);
}

/** The same for the division that an organisation's name states; empty where it states none, or one that several bear (鼓楼区). */
export function regionPathOf(organization: string): readonly Region[] {
  const { division } = bodyOf(organization);
  return division === undefined ? [] : pathTo(division);
}

/**
 * A name in simplified script, character by character: the name of an archive (檔案館, 档案馆) does not turn into one of
 * documents (文件馆), as words would.
 */
export const nameInSimplified = (name: string, script: Report['script']): string =>
  script === 'simplified' ? name : Array.from(name, (character) => simplified(character, true).text).join('');
