import { cite } from '../citation/cite.ts';
import type { Ground } from './grounds.data.ts';

/**
 * Why a place of a paper is masked when the rest is given (条例 art. 37): the grounds of arts. 14–16, art. 15 by the two that it names, and what is
 * no government information at all. `ground` is the one of the answer; null where nothing is withheld by it.
 */
export const MASK_GROUNDS = [
  { id: 'privacy', title: '个人隐私', ground: 'third_party', cites: cite('disclosure', 15) },
  { id: 'trade_secret', title: '商业秘密', ground: 'third_party', cites: cite('disclosure', 15) },
  { id: 'state_secret', title: '国家秘密', ground: 'state_secret', cites: cite('disclosure', 14) },
  { id: 'law_prohibited', title: '法律、行政法规禁止公开', ground: 'law_prohibited', cites: cite('disclosure', 14) },
  { id: 'security_stability', title: '危及安全稳定', ground: 'security_stability', cites: cite('disclosure', 14) },
  {
    id: 'internal_affairs',
    title: '内部事务信息',
    ground: 'internal_affairs',
    cites: cite('disclosure', 16, { paragraph: 1 }),
  },
  { id: 'process', title: '过程性信息', ground: 'process', cites: cite('disclosure', 16, { paragraph: 2 }) },
  {
    id: 'enforcement_file',
    title: '行政执法案卷信息',
    ground: 'enforcement_file',
    cites: cite('disclosure', 16, { paragraph: 2 }),
  },
  { id: 'not_information', title: '不属于政府信息的内容', ground: null, cites: cite('disclosure', 37) },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly ground: Ground | null;
  readonly cites: string;
}[];

export type MaskGround = (typeof MASK_GROUNDS)[number]['id'];
