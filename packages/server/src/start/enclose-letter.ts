import { letterToMail, type Db, type Message } from '@gongkai/flows';
import type { Enclosure } from '@gongkai/messages';
import { letterPdf, letterSheet } from '@gongkai/papers';
import type { Vault } from '@gongkai/vault';
import { letterFile } from '@gongkai/wording';

/**
 * What goes with the mail of a letter: its text as PDF, made of what was signed and numbered, and its annexes as the letter lists them. Undefined where it cannot be made now;
 * `onFault` is told why, without anything of the letter.
 */
export async function encloseLetter(
  deps: { readonly db: Db; readonly vault: Vault; readonly onFault: (error: unknown) => void },
  { site, id }: Message,
  now: Date,
): Promise<readonly Enclosure[] | undefined> {
  const letter = await letterToMail(deps, { site, message: id, now });
  if (!letter.ok) return lacking(deps, letter.failure.code);
  const { content, number, annexes } = letter.value;
  const made = await letterPdf(letterSheet(content, []));
  if (!made.ok) return lacking(deps, made.failure.code);
  const title = content.parts.find(({ part }) => part === 'title')?.text ?? content.title;
  return [
    { name: `${letterFile(title, number)}.pdf`, type: 'application/pdf', bytes: made.value.bytes },
    ...annexes.map(({ name, bytes }) => ({ name, type: 'application/octet-stream', bytes })),
  ];
}

function lacking({ onFault }: { readonly onFault: (error: unknown) => void }, code: string): undefined {
  onFault(new Error(code));
  return undefined;
}
