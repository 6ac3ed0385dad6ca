import { fail, type Failure, type Result } from '@gongkai/kernel';
import { annexFile, attachCopy as decide, type FileRef, type LetterId } from '@gongkai/requests';
import { keptFile } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from '../requests/request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from '../requests/take-step.ts';

/**
 * What leaves with a letter: a redacted copy with a clean certificate, or a paper that the office has laid beside the request, whole. Its
 * digest is fixed with it.
 */
export function attachCopy(
  deps: RequestDeps,
  acting: Acting,
  ask: StepAsk & { readonly letter: LetterId; readonly copy: FileRef },
): Promise<Result<StepDone, RequestRefused | Failure<'file.not-found'>>> {
  const { letter, copy: file } = ask;
  return takeStep<Failure<'file.not-found'>>(deps, acting, ask, ['case.handle'], async ({ tx, desk, request }) => {
    if (!request.materials.some((each) => each.file === file)) return decide(desk, letter, file);
    const kept = await keptFile(tx, acting.site, file);
    if (kept?.state !== 'clean') return fail({ code: 'file.not-found' });
    return annexFile(desk, letter, { file, sha256: kept.sha256 });
  });
}
