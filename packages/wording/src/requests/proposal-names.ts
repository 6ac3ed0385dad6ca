import type { Care, ProposalSource, ProposalState } from '@gongkai/requests';

/** 答复内容转主动公开建议: where a proposal comes from. */
export const PROPOSAL_SOURCE_NAMES: Readonly<Record<ProposalSource, string>> = {
  applicant: '申请人提出',
  officer: '承办人提出',
  several: '多个申请人申请相同信息',
};

export const PROPOSAL_STATE_NAMES: Readonly<Record<ProposalState, string>> = {
  proposed: '待决定',
  accepted: '采纳待公开',
  published: '已公开',
  declined: '未采纳',
  withdrawn: '已撤回',
};

/** What asks for care before an answer is read by everybody, and by which article. */
export const CARE_NAMES: Readonly<Record<Care, string>> = {
  withheld: '不予公开的内容（条例第十四条至第十六条）',
  partial: '部分公开的内容（条例第三十七条）',
  thirdParty: '征求过第三方意见的内容（条例第十五条）',
  redacted: '遮盖过的文件',
  personal: '申请里的个人信息',
};

const FIELDS: Readonly<Record<string, string>> = { place: '目录位置', address: '公开的地址' };

type Value = string | number | undefined;

export const proposalField = (what: Value): string => FIELDS[String(what)] ?? String(what);

export const careNames = (care: Value): string =>
  String(care ?? '')
    .split('、')
    .map((each) => (CARE_NAMES as Readonly<Record<string, string>>)[each] ?? each)
    .join('、');

export const proposalState = (state: Value): string =>
  (PROPOSAL_STATE_NAMES as Readonly<Record<string, string>>)[String(state)] ?? String(state);
