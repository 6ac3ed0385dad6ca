import { cite } from '../citation/cite.ts';

/**
 * `absolute` is never disclosed; `unlessConsentOrPublicInterest` is disclosed where the third party agrees or withholding would
 * gravely affect the public interest; `discretion` may be withheld; `discretionUnlessRequired` may, unless a law, a regulation or a
 * rule asks for disclosure.
 */
export type GroundForce = 'absolute' | 'unlessConsentOrPublicInterest' | 'discretion' | 'discretionUnlessRequired';

/** The closed list of grounds on which information may be withheld (条例 arts. 14–16). `kinds`: the closed list inside a ground. */
export const GROUNDS = [
  { id: 'state_secret', title: '依法确定为国家秘密的政府信息', force: 'absolute', kinds: [], cites: cite('disclosure', 14) },
  {
    id: 'law_prohibited',
    title: '法律、行政法规禁止公开的政府信息',
    force: 'absolute',
    kinds: [],
    cites: cite('disclosure', 14),
  },
  {
    id: 'security_stability',
    title: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息',
    force: 'absolute',
    kinds: [],
    cites: cite('disclosure', 14),
  },
  {
    id: 'third_party',
    title: '涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息',
    force: 'unlessConsentOrPublicInterest',
    kinds: [],
    cites: cite('disclosure', 15),
  },
  {
    id: 'internal_affairs',
    title: '内部事务信息',
    force: 'discretion',
    kinds: ['人事管理', '后勤管理', '内部工作流程'],
    cites: cite('disclosure', 16, { paragraph: 1 }),
  },
  {
    id: 'process',
    title: '过程性信息',
    force: 'discretionUnlessRequired',
    kinds: ['讨论记录', '过程稿', '磋商信函', '请示报告'],
    cites: cite('disclosure', 16, { paragraph: 2 }),
  },
  {
    id: 'enforcement_file',
    title: '行政执法案卷信息',
    force: 'discretionUnlessRequired',
    kinds: [],
    cites: cite('disclosure', 16, { paragraph: 2 }),
  },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly force: GroundForce;
  readonly kinds: readonly string[];
  readonly cites: string;
}[];

export type Ground = (typeof GROUNDS)[number]['id'];
