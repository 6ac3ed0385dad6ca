import { plainDate } from '@gongkai/kernel';
import { look, type Looked } from '../look.ts';
import { make, type Made } from '../make.ts';
import type { Proof } from '../proof/proof.ts';
import { prove } from '../proof/prove.ts';
import { choiceOf, type ShortChoice } from './short-choice.ts';

export const on = plainDate('2026-11-22');

/** The steps of a redaction in short; where one should succeed and does not, it throws. */
export async function looked(bytes: Uint8Array, type: string): Promise<Looked> {
  const done = await look(bytes, { type, on });
  if (!done.ok) throw new Error(done.failure.code);
  return done.value;
}

export async function made(bytes: Uint8Array, type: string, choice: ShortChoice): Promise<Made> {
  const suggested = choice.accepted === undefined ? (await looked(bytes, type)).suggestions.map(({ id }) => id) : [];
  const whole = choiceOf({ rejected: suggested, ...choice });
  const done = await make(bytes, { type, on, ...whole });
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value;
}

/** Everything that is suggested, and the words besides. */
export const accepted = async (bytes: Uint8Array, type: string, words: readonly string[] = []): Promise<Made> =>
  made(bytes, type, { words, accepted: (await looked(bytes, type)).suggestions.map(({ id }) => id) });

export function proved(
  of: Made,
  { name = '公开件-0001.pdf', mayStay = [] }: { readonly name?: string; readonly mayStay?: readonly string[] } = {},
): Promise<readonly Proof[]> {
  const { bytes, ...rest } = of;
  return prove(bytes, { ...rest, name, sourceName: '调查报告.pdf', mayStay });
}
