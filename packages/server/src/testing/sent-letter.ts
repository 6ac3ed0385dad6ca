import {
  dispatchLetter,
  draftLetter,
  numberLetter,
  opineOnLetter,
  signLetter,
  submitLetter,
  type Acting,
  type RequestDeps,
} from '@gongkai/flows';
import { LETTER_PARTS } from '@gongkai/law';
import type { LetterStep, PartTexts } from '@gongkai/requests';

export const done = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** Who does something in a test: without rights of its own a machine may do everything, and what the four eyes ask for differs by name. */
export type By = (who: 'handler' | 'reviewer' | 'head') => Acting;

const everyPart = (): PartTexts => Object.fromEntries(LETTER_PARTS.map((part) => [part, `（${part}）`]));

/** A letter from the draft to the post, on one day. */
export async function sentLetter(deps: RequestDeps, by: By, request: string, step: LetterStep, said: PartTexts): Promise<string> {
  const parts = () => ({ ...everyPart(), ...said });
  const { letter } = done(await draftLetter(deps, by('handler'), { request, step, texts: {} }, parts));
  const ask = { request, letter };
  done(await submitLetter(deps, by('handler'), ask));
  for (const matter of ['secrecy', 'legality'] as const)
    done(await opineOnLetter(deps, by('reviewer'), { ...ask, matter, agrees: true }));
  done(await signLetter(deps, by('head'), ask));
  done(await numberLetter(deps, by('handler'), ask));
  done(
    await dispatchLetter(deps, by('handler'), {
      ...ask,
      way: 'registeredPost',
      proof: 'RA123456789CN',
      reason: '申请人来电同意',
    }),
  );
  return letter;
}
