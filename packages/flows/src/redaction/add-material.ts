import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { addMaterial as decide, foldRequest } from '@gongkai/requests';
import { keptFile, readStream } from '@gongkai/store';
import { discardFile, receiveFile, type ReceiveRefused, type ScanFileRefused } from '../files/index.ts';
import type { Acting } from '../people/acting.ts';
import { newId } from '../people/new-id.ts';
import { refusedToCase } from '../requests/case-permission.ts';
import type { RequestRefused } from '../requests/request-deps.ts';
import { takeStep } from '../requests/take-step.ts';
import { settledScan } from './settled-scan.ts';
import type { RedactionDeps } from './redaction-deps.ts';

export type AddMaterialAsk = {
  readonly request: string;
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
};

/** `material.held`: the scan found something in it; who brought it may look the file up for what and why. */
export type AddMaterialRefused = RequestRefused | ReceiveRefused | ScanFileRefused | Failure<'file.not-found' | 'material.held'>;

/** A paper of the office that is to be given in part: into the vault, scanned, and beside the request. */
export async function addMaterial(
  deps: RedactionDeps,
  acting: Acting,
  { request: id, name, content }: AddMaterialAsk,
): Promise<Result<{ readonly file: string; readonly seen: number }, AddMaterialRefused>> {
  const { db, vault } = deps;
  const { site, now, actor } = acting;
  const request = foldRequest(await readStream(db, site, `request/${id}`));
  if (!request) return fail({ code: 'request.missing' });
  const refused = await refusedToCase(db, acting, ['case.handle'], request);
  if (refused) return fail(refused);
  const file = newId(now);
  const asked = { site, id: file, name, unit: request.unit, purpose: 'case', content, by: { actor }, now };
  const received = await receiveFile(db, vault, asked);
  if (!received.ok) return received;
  const scanned = await settledScan(deps, acting, file);
  const clean = scanned.ok && (await keptFile(db, site, file))?.state === 'clean';
  const step = clean
    ? await takeStep(deps, acting, { request: id }, ['case.handle'], ({ desk }) => decide(desk, file))
    : undefined;
  if (step?.ok === true) return ok({ file, seen: step.value.seen });
  await discardFile(db, vault, { site, id: file, by: { actor: 'system/redaction' }, why: 'withdrawn', now });
  if (step !== undefined) return step;
  return scanned.ok ? fail({ code: 'material.held' }) : scanned;
}
