import { fail, type Result } from '@gongkai/kernel';
import type { SourceDocument } from '@gongkai/report';
import type { ReadFailure } from '../read-failure.ts';
export function docDocument(_bytes: Uint8Array): Result<SourceDocument, ReadFailure> {
  return fail({ code: 'file.unsupported', params: { kind: 'doc' } });
}
