import type { PlainDate } from '@gongkai/kernel';
import type { LetterCode, LetterPart } from '@gongkai/law';
import { phrasableParts, type Phrasing } from './phrasing.ts';

type HeldPhrasing<Said extends Phrasing> = Said & { readonly text: string };

/** What a unit says of the part on the day; undefined where it says nothing. Of two for one day the later entry holds. */
export function phrasingHeld<Said extends Phrasing>(
  said: readonly Said[],
  { letter, part }: { readonly letter: LetterCode; readonly part: LetterPart },
  on: PlainDate,
): HeldPhrasing<Said> | undefined {
  let held: Said | undefined;
  for (const each of said)
    if (each.letter === letter && each.part === part && each.from <= on && (held === undefined || held.from <= each.from))
      held = each;
  return held !== undefined && held.text !== null ? { ...held, text: held.text } : undefined;
}

/**
 * The phrasing of each part of a letter on the day: the unit's own, else that of the nearest unit above it that has one. A part that
 * nobody words is left out.
 *
 * @param units what the unit has said, and what those above it have, nearest first
 */
export function phrasingsOn<Said extends Phrasing>(
  units: readonly (readonly Said[])[],
  letter: LetterCode,
  on: PlainDate,
): ReadonlyMap<LetterPart, HeldPhrasing<Said>> {
  return new Map(
    phrasableParts(letter).flatMap((part) => {
      for (const said of units) {
        const held = phrasingHeld(said, { letter, part }, on);
        if (held) return [[part, held] as const];
      }
      return [];
    }),
  );
}
