import { createHash } from 'node:crypto';
import { dayInChina, fail, ok, type Result } from '@gongkai/kernel';
import { foldRequest, sendingsOf, type LetterContent } from '@gongkai/requests';
import { mailOfMessage, readStream, transact, type MessageId, type SiteId } from '@gongkai/store';
import type { Vault } from '@gongkai/vault';
import { readCleanFile, type CleanFile } from '../files/read-clean-file.ts';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { letterAnnexes } from './letter-annexes.ts';
import type { ReadCopyRefused } from './read-copy-by-code.ts';
import type { RequestDeps } from './request-deps.ts';
import { openSealedText } from './seal-text.ts';

/** What leaves with the mail of a letter: its final text, and what it lists as annexes, papers and redacted copies, in its order. */
export type MailedLetter = { readonly content: LetterContent; readonly number: string; readonly annexes: readonly CleanFile[] };

/**
 * The letter that a message bears, opened to be enclosed: only one that is on its way by mail, and only annexes whose bytes are those that were attached to it.
 * That the program looked is recorded.
 */
export async function letterToMail(
  deps: RequestDeps & { readonly vault: Vault },
  { site, message, now }: { readonly site: SiteId; readonly message: MessageId; readonly now: Date },
): Promise<Result<MailedLetter, ReadCopyRefused>> {
  const acting: Acting = { site, person: undefined, actor: 'system/send-messages', now, today: dayInChina(now.getTime()) };
  const keys = await deps.vault.readKeys();
  if (!keys.ok) return keys;
  const mail = await mailOfMessage(deps.db, site, message);
  if (!mail) return fail({ code: 'record.missing' });
  const request = foldRequest(await readStream(deps.db, site, `request/${mail.request}`));
  const letter = request?.letters.get(mail.letter);
  const last = letter && sendingsOf(letter).at(-1);
  const { final, number } = letter ?? {};
  if (!request || !letter || !final || number === undefined || last?.way !== 'email' || last.returned)
    return fail({ code: 'record.missing' });
  const opened = await transact(deps.db, async (tx) => {
    const subject = `request/${mail.request}`;
    const recorded = await recordAccessIn(tx, { ...acting, looked: 'exported', subject, data: 'content' });
    return recorded.ok ? openSealedText(tx, deps, site, mail.request, final.record) : recorded;
  });
  if (!opened.ok) return opened;
  const annexes: CleanFile[] = [];
  for (const { file, sha256 } of await letterAnnexes(deps.db, site, request, letter)) {
    const read = await readCleanFile(deps, acting, file, { how: 'exported', of: `request/${mail.request}` });
    if (!read.ok) return read;
    const sum = createHash('sha256').update(read.value.bytes).digest('hex');
    if (sum !== sha256) return fail({ code: 'copy.changed' });
    annexes.push(read.value);
  }
  return ok({ content: JSON.parse(opened.value.text) as LetterContent, number, annexes });
}
