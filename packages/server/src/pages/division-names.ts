import { ancestorsOf, divisionByCode } from '@gongkai/law';

/** Names from the province down to the division with the code, cut to its level or not; empty for a code that is none. */
export function divisionPath(code: string | null): readonly string[] {
  const division = code === null ? undefined : divisionByCode(code.padEnd(6, '0'));
  return division === undefined ? [] : [...ancestorsOf(division).toReversed(), division].map(({ name }) => name);
}

/** Whole names of the divisions of a list: 山东省青岛市莱西市. */
export function divisionNames(codes: readonly (string | null)[]): ReadonlyMap<string, string> {
  const known = new Set(codes.flatMap((code) => code ?? []));
  return new Map([...known].map((code) => [code, divisionPath(code).join('')]));
}
