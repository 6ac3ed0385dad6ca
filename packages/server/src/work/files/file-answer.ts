import { z } from 'zod';
import type { FoundFile } from '@gongkai/flows';
import type { HeldCode } from '@gongkai/vault';
import { heldSentence, type HeldSentenceCode } from '@gongkai/wording';

const reason = z.object({
  code: z.string().meta({ description: '永久代码' }),
  sentence: z.string().meta({ description: '为什么扣留、怎么办' }),
});

export const fileAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    unit: z.string(),
    purpose: z.string(),
    state: z
      .enum(['quarantined', 'clean', 'held', 'discarded'])
      .meta({ description: '检查中、通过、扣留、已作废；通过之前不能下载' }),
    size: z.number().int(),
    sha256: z.string(),
    type: z.string().nullable().meta({ description: '按内容认定的类型' }),
    receivedAt: z.iso.datetime(),
    reasons: z.array(reason),
    releasable: z.boolean().meta({ description: '可以由另一人核对后放行' }),
    stripped: z.object({ size: z.number().int(), sha256: z.string() }).nullable().meta({ description: '清除元数据的副本' }),
  })
  .meta({ id: 'KeptFile', description: '文件' });

/** A reason without a sentence does not compile. */
const said = (code: HeldCode): HeldSentenceCode => code;

export function fileForm(file: FoundFile): z.input<typeof fileAnswer> {
  const { id, name, unit, purpose, state, size, sha256, type, receivedAt, told, releasable, stripped } = file;
  const reasons = told.map(({ code, params }) => ({ code, sentence: heldSentence({ code: said(code), params }) }));
  return {
    id,
    name,
    unit,
    purpose,
    state,
    size,
    sha256,
    type,
    receivedAt: receivedAt.toISOString(),
    reasons,
    releasable,
    stripped,
  };
}
