import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { setPhrasings, type Phrasing, type PhrasingRefused, type SetPhrasing } from '@gongkai/requests';
import type { PermissionRefused, UnitId } from '@gongkai/staff';
import { appendEvents, readStream, transact, unitLine, type AppendRefused, type Db } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';

export type SetPhrasingAsk = SetPhrasing & {
  readonly unit: UnitId;
  /** The part is worded so in every letter that has it, whatever the unit has said of it in the others. */
  readonly everyLetter?: boolean;
  /** How often the unit had said something of this part of the letter, or of every letter that is worded, when whoever says it looked. */
  readonly seen: number;
};

export type SetPhrasingRefused = PhrasingRefused | PermissionRefused | AppendRefused | Failure<'unit.missing'>;

/** Can a letter with the text be set on paper? The refusal says why not. */
export type PhrasingCheck<Refused extends Failure> = (
  said: Pick<Phrasing, 'letter' | 'part'> & { readonly text: string },
) => Promise<Result<unknown, Refused>>;

/**
 * Words a part of a letter for the unit, and for those under it that word it not themselves, from a day on, or takes that back. Letters
 * that are drafted already stay as they are.
 *
 * @param check asked once before the text is kept: what cannot be set would stop every letter of the unit after its signature
 */
export function setPhrasing<Refused extends Failure>(
  { db }: { readonly db: Db },
  acting: Acting,
  { unit, seen, everyLetter = false, ...said }: SetPhrasingAsk,
  check: PhrasingCheck<Refused>,
): Promise<Result<{ readonly seen: number }, SetPhrasingRefused | Refused>> {
  const { site, actor, now, today } = acting;
  return transact(db, async (tx): Promise<Result<{ readonly seen: number }, SetPhrasingRefused | Refused>> => {
    const line = await unitLine(tx, site, unit, today);
    const state = line[0] && { state: line[0].state };
    const refused = refusedTo(acting, 'phrasing.set', { unit, path: line.map(({ id }) => id), ...state });
    if (refused) return fail(refused);
    if (!state) return fail({ code: 'unit.missing' });
    const stream = `phrasing/${unit}` as const;
    const events = await readStream(tx, site, stream);
    const before = events.map(({ body }) => body);
    const decided = setPhrasings(before, { ...said, everyLetter }, today);
    const isWorded = ({ letter, part }: Phrasing): boolean => part === said.part && (everyLetter || letter === said.letter);
    // Two who word different parts are not in each other's way.
    const found = before.filter(isWorded).length;
    if (found !== seen) return fail({ code: 'store.conflict', params: { seen } });
    if (!decided.ok) return decided;
    const [worded] = decided.value.flatMap(({ body: { letter, part, text } }) => (text === null ? [] : [{ letter, part, text }]));
    const checked = worded && (await check(worded));
    if (checked?.ok === false) return checked;
    const saved = await appendEvents(tx, { site, stream, seen: events.length, actor, now }, decided.value);
    return saved.ok ? ok({ seen: seen + decided.value.length }) : saved;
  });
}
