import type { DecisionQuestion, LetterPart, OutcomeClass, PauseCause, ReceiptFact, Route } from '@gongkai/law';

export const ROUTE_NAMES: Readonly<Record<Route, string>> = {
  counter: '当面提交',
  oral: '口头申请',
  signedPost: '签收邮寄',
  ordinaryPost: '平常信函',
  web: '互联网',
  fax: '传真',
};

/** Which day is the day of receipt. */
export const RECEIPT_FACT_NAMES: Readonly<Record<ReceiptFact, string>> = {
  submittedOn: '提交之日',
  arrivedOn: '收到之日',
  signedOn: '签收之日',
  confirmedOn: '双方确认之日',
};

export const OUTCOME_CLASS_NAMES: Readonly<Record<OutcomeClass, string>> = {
  granted: '予以公开',
  partial: '部分公开',
  denied: '不予公开',
  unavailable: '无法提供',
  rejected: '不予处理',
  other: '其他处理',
};

export const DECISION_QUESTION_NAMES: Readonly<Record<DecisionQuestion, string>> = {
  correct: '补不补',
  isRequest: '是不是',
  responsible: '谁负责',
  held: '有没有',
  disclose: '给不给',
  supply: '怎么给',
};

export const PAUSE_CAUSE_NAMES: Readonly<Record<PauseCause, string>> = {
  thirdParty: '征求第三方意见',
  otherAgency: '征求其他机关意见',
};

/** What a letter must hold, as an office is told where it is missing. */
export const LETTER_PART_NAMES: Readonly<Record<LetterPart, string>> = {
  letterhead: '机关名称（版头）',
  title: '标题',
  number: '文号或登记编号',
  addressee: '收件人',
  contact: '联系方式',
  agency: '落款机关',
  date: '日期',
  seal: '印章',
  receipt: '收到申请的日期和依据',
  request: '申请内容（原文）',
  inquiry: '检索、征求意见等办理情况',
  conclusion: '办理结论',
  article: '依据的条款项',
  reasons: '事实和理由',
  remedy: '救济途径',
  registrationNumber: '登记编号',
  receiptDate: '收到日期',
  dueDay: '答复期限',
  confirmationDate: '确认日期',
  points: '需要补正的全部事项',
  guidance: '补正的指导',
  period: '期限',
  effectOfSilence: '逾期的后果',
  countAndFrequency: '申请的数量和频次',
  extensionReason: '延期理由',
  newDueDay: '新的答复期限',
  informationSummary: '信息内容摘要',
  replyForm: '回复方式',
  timeNotCounted: '不计入期限的说明',
  matter: '协办事项',
  disclosedContent: '决定公开的内容',
  feeBasis: '收费依据',
  feeStandard: '收费标准',
  feeAmount: '金额',
  paymentMethod: '缴纳方式',
  delayReason: '延迟理由',
  supply: '提供的信息或者获取方式',
  supplyForm: '提供形式',
  address: '公开的网址或者公报期号',
  given: '公开的部分',
  withheld: '不予公开的部分',
  groundOfEach: '每一部分不予公开的理由',
  searchRecord: '检索范围、位置、关键词和日期',
  responsibleBody: '负责公开的机关（能够确定的）',
  earlierAnswer: '此前答复的日期和文号',
  queryRoute: '查询的法律依据和办理处',
  missedStep: '逾期未办的事项',
  correctionResult: '更正结果或者转送去向',
  closingReason: '结案事由',
};
