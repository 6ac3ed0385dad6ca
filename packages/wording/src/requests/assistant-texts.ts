import type { Assessment, AssistantQuestion, DecisionAnswers } from '@gongkai/requests';

/** The questions of the decision assistant, short enough to be answered at once. */
export const ASSISTANT_QUESTIONS: Readonly<Record<AssistantQuestion, string>> = {
  clear: '申请内容明确，能够据此查找信息吗？',
  nature: '这是申请政府信息公开吗？',
  repeat: '是重复申请，或者数量、频次明显超过合理范围吗？',
  responsible: '由谁负责公开？',
  published: '所申请的信息已经主动公开了吗？',
  exists: '本机关有这份信息吗？',
  ready: '是现成的信息，不需要另行加工、分析吗？',
  grounds: '有不予公开的情形吗？',
  harms: '第三方没有同意。公开会损害它的合法权益吗？',
  publicInterest: '不公开会对公共利益造成重大影响吗？',
  required: '法律、法规、规章规定应当公开吗？',
  separable: '不予公开的内容可以和其他内容分开吗？',
  otherContent: '其中还有不属于政府信息的内容，需要去掉吗？',
};

const NATURE = {
  request: '是，申请公开政府信息',
  petition: '不是，是信访、投诉、举报',
  publication: '不是，是要公开出版物',
  query: '不是，是应按专门规定查询的信息',
} as const;

const REPEAT = {
  none: '不是',
  duplicate: '重复申请，已经答复过',
  reconfirm: '要求确认或重新出具已经获取的信息',
  excessive: '数量、频次明显超过合理范围',
} as const;

const RESPONSIBLE = {
  own: '本机关制作或获取',
  leading: '共同制作，本机关牵头',
  other: '不由本机关负责',
} as const;

/** The answers that are offered to a question that has more than yes and no. */
export const ASSISTANT_ANSWERS = { nature: NATURE, repeat: REPEAT, responsible: RESPONSIBLE } as const;

export const YES_NO = { yes: '是', no: '不是' } as const;

/** Yes and no, in the words of the question. */
export const ASSISTANT_YES_NO: Readonly<Partial<Record<AssistantQuestion, { readonly yes: string; readonly no: string }>>> = {
  clear: { yes: '明确', no: '不明确' },
  published: { yes: '已经公开', no: '没有公开' },
  exists: { yes: '有', no: '没有' },
  ready: { yes: '是现成的', no: '需要加工、分析' },
  harms: { yes: '会损害', no: '不会损害' },
  publicInterest: { yes: '会', no: '不会' },
  required: { yes: '规定应当公开', no: '没有这样的规定' },
  separable: { yes: '可以分开', no: '不能分开' },
  otherContent: { yes: '有', no: '没有' },
};

/** An answer that was given, in words. */
export function answerText(question: AssistantQuestion, answers: DecisionAnswers, groundTitle: (id: string) => string): string {
  switch (question) {
    case 'nature':
      return answers.nature === undefined ? '' : NATURE[answers.nature];
    case 'repeat':
      return answers.repeat === undefined ? '' : REPEAT[answers.repeat];
    case 'responsible':
      return answers.responsible === undefined ? '' : RESPONSIBLE[answers.responsible];
    case 'grounds':
      return answers.grounds === undefined || answers.grounds.length === 0 ? '没有' : answers.grounds.map(groundTitle).join('；');
    default: {
      const said = ASSISTANT_YES_NO[question];
      return answers[question] === true ? (said?.yes ?? YES_NO.yes) : (said?.no ?? YES_NO.no);
    }
  }
}

const WAITS: Readonly<Record<Extract<Assessment, { kind: 'wait' }>['for'], string>> = {
  correction: '正在等申请人补正。补正期限过完，或者收到补正以后再决定',
  reasons: '正在等申请人说明理由。期限过完，或者收到理由以后再决定',
  fee: '正在等申请人缴费。期限过完、缴清，或者决定不收以后再决定',
  thirdParties: '正在等第三方的意见。期限过完，或者收到意见以后再决定',
  coMakers: '正在等共同制作机关的意见。期限过完，或者收到意见以后再决定',
};

const STEPS: Readonly<Record<Extract<Assessment, { kind: 'step' }>['letter'], string>> = {
  L03: '申请内容不明确，要先一次性告知补正',
  L04: '要先请申请人说明理由',
  L06: '涉及第三方权益，要先书面征求第三方意见',
};

const DOES: Readonly<Record<Extract<Assessment, { kind: 'do' }>['what'], string>> = {
  search: '答复信息不存在，要先检索并登记',
  judgeReasons: '申请人说明了理由，要先认定理由是否合理',
  nameEarlier: '请选择此前已经答复的是哪一件',
};

/** What has to come before the decision; undefined where a question is open or a leaf is there. */
export function assessmentSentence(assessment: Assessment): string | undefined {
  switch (assessment.kind) {
    case 'wait':
      return WAITS[assessment.for];
    case 'step':
      return STEPS[assessment.letter];
    case 'do':
      return DOES[assessment.what];
    default:
      return undefined;
  }
}
