import type { ApplicationField } from '@gongkai/requests';

/** The form of art. 29, as a citizen reads it. Nothing in it asks what the information is for. */
export const REQUEST_FORM_TEXTS = {
  title: '申请公开政府信息',
  description: '向行政机关申请公开政府信息。不需要注册，不需要说明用途。',
  lead: '您可以向行政机关申请获取它制作或者保存的政府信息。不需要注册账号，也不需要说明用途。',
  toAnswers: '先看看已经公开的答复',
  unitTitle: '选择受理机关',
  unitLead:
    '政府信息由制作它的机关公开；从公民、法人那里取得的，由保存它的机关公开。不清楚该找哪个机关时，选最接近的一个，它会告诉您由谁负责。',
  unitSearch: '按名称查找',
  unitFind: '查找',
  unitsFound: (count: number) => `共 ${count} 个机关`,
  noUnit: '没有找到这个名称的机关。换一个词再试，或者清空后查看全部。',
  notTaking: '本站还没有受理申请的机关。请通过该机关公布的其他渠道提出申请。',
  to: (unit: string) => `向${unit}申请`,
  otherUnit: '换一个机关',
  contact: '也可以当面、邮寄或传真申请',
  contactOf: { address: '地址', hours: '办公时间', phone: '电话', fax: '传真' },
  what: '要什么信息',
  who: '申请人',
  reach: '怎样联系您',
  supply: '怎样提供给您',
  fields: {
    type: '申请人类型',
    name: '姓名或单位名称',
    document: '身份证明',
    number: '证件号码',
    contactPerson: '联系人',
    phone: '联系电话',
    email: '电子邮箱',
    address: '通信地址',
    content: '所需信息的名称、文号或者其他特征',
    form: '提供的形式',
    way: '获取的途径',
    nature: '申请的种类',
    record: '要求更正的记录',
    evidence: '证据',
  } satisfies Record<ApplicationField, string>,
  /** Where a record is to be rectified the same fields ask for something else. */
  rectification: {
    title: '申请更正政府信息记录',
    to: (unit: string) => `请${unit}更正记录`,
    description: '有证据证明行政机关提供的、与自己有关的政府信息记录不准确的，可以要求更正。',
    lead: '机关提供给您的政府信息里，关于您自己的记录不准确，而您有证据的，可以要求更正（《政府信息公开条例》第四十一条）。不是申请公开新的信息。',
    toIt: '关于我的记录不准确，要求更正',
    back: '我要申请公开政府信息',
    what: '更正什么',
    supply: '怎样答复您',
    fields: { content: '哪里不准确，应当更正为什么', way: '接收答复的途径' },
    hints: {
      record: '写清楚记录在哪一份政府信息里：名称、文号、提供的日期。',
      content: '写清楚原来怎样记录，正确的内容是什么。',
      evidence: '写清楚有哪些证据、能证明什么。证据的照片或扫描件请在下面作为附件提交。',
    },
    none: '没有规定更正申请的答复期限；逾期不答复的，可以申请行政复议或者提起行政诉讼。',
  },
  optional: '选填',
  choose: '请选择',
  hints: {
    content: '写清楚文件的名称、文号、年份、地点、事项等，越具体越容易找到。一件申请写一个事项。',
    number: '个人填身份证号码，单位填 18 位统一社会信用代码。只用于核实身份，加密保存。',
    contactPerson: '单位申请时填写。',
    reach: '电话、邮箱、地址至少填一项。',
    way: '选邮寄要填地址，选电子邮件要填邮箱，选传真要填电话。',
  },
  files: '身份证明和附件',
  filesOnly: '附件',
  identity: '身份证明的照片或扫描件',
  attachments: '其他附件',
  attachmentsOnly: '选择文件',
  filesHint: (files: number, megabytes: number, endings: readonly string[]) =>
    `选填，可以以后再交。一次最多 ${files} 个，每个不超过 ${megabytes} 兆字节，类型：${endings.join('、')}。加密保存，只有办理人员能打开，打开会记录。`,
  kept: '已经收下的文件',
  drop: '移除',
  identityName: (name: string) => `身份证明 ${name}`,
  refusedFiles: '有文件没有收下，还没有提交。填写的内容和已经收下的文件都在，请改正后再提交。',
  fileFaults: {
    'too-large': (name: string, megabytes: number, _files: number) => `“${name}”超过 ${megabytes} 兆字节，请压缩或者分开`,
    type: (name: string, _megabytes: number, _files: number) => `“${name}”的类型不能接收，请转为 PDF 或者图片`,
    content: (name: string, _megabytes: number, _files: number) => `“${name}”的内容与它的扩展名不符，请重新保存后再选`,
    empty: (name: string, _megabytes: number, _files: number) => `“${name}”是空的，请重新选择`,
    'too-many': (name: string, _megabytes: number, files: number) =>
      `“${name}”没有收下：一次最多 ${files} 个，其余的请再提交一次`,
    'far-too-many': (_name: string, _megabytes: number, files: number) =>
      `选的文件太多，后面的没有收下：一次最多 ${files} 个，其余的请再提交一次`,
  },
  submit: '提交申请',
  privacy: '您填写的内容只用于办理本申请（《个人信息保护法》第三十四条），加密保存，不会向第三方透露您的身份。',
  faultsTitle: (count: number) => `有 ${count} 处需要改正，申请还没有提交`,
  faults: {
    missing: (field: string) => `请填写${field}`,
    unchosen: (field: string) => `请选择${field}`,
    unreachable: () => '请至少填写电话、邮箱、地址中的一项',
    unknown: (field: string) => `请重新选择${field}`,
    'too-long': (field: string) => `${field}太长，请精简，或者放进附件`,
    'not-valid': (field: string) => `${field}不正确，请核对`,
    'not-for-type': (field: string) => `${field}与申请人类型不符：个人用身份证件，单位用统一社会信用代码`,
  },
} as const;

/** After sending: the number, the code, and what happens next. */
export const REQUEST_RECEIPT_TEXTS = {
  title: '申请已提交',
  lead: (unit: string) =>
    `${unit}已经收到您提交的内容。请现在就记下查询码：它只在这里显示一次；遗失时，要带身份证明到机关另领一个。`,
  code: '查询码',
  codeHint: '用查询码和申请人姓名（名称）查进度、看答复、补正或者撤回。',
  qr: '扫码打开查询页',
  number: '登记编号',
  noNumber: '双方确认以后编号，可以凭查询码查到',
  unit: '受理机关',
  submittedOn: '提交日期',
  nextTitle: '接下来',
  confirming:
    '通过互联网提交的申请，以您和机关双方确认之日为收到之日（《政府信息公开条例》第三十一条第三项）。机关会按您留下的方式与您确认，答复期限从那天起算。',
  print: '可以用浏览器打印或者另存本页。',
  track: '查询这件申请',
} as const;

export const TRACK_TEXTS = {
  title: '查询申请进度',
  description: '用查询码和姓名查询政府信息公开申请的办理进度。',
  lead: '输入提交申请时得到的查询码和申请人姓名（名称）。',
  code: '查询码',
  name: '申请人姓名或单位名称',
  submit: '查询',
  stage: '当前状态',
  history: '办理经过',
  letters: '文书',
  papers: { pdf: 'PDF', docx: 'Word' },
  letterPaper: (kind: string) => `下载 ${kind}`,
  letterPaperOf: (title: string, kind: string) => `下载 ${kind}：${title}`,
  copy: (nth: number) => `下载附件 ${nth}`,
  copyOf: (title: string, nth: number) => `下载附件 ${nth}：${title}`,
  noLetters: '还没有文书。',
  correctTitle: '补正',
  correctLead: (until: string) => `机关请您在 ${until}前（含当日）补正。逾期不补正又没有正当理由的，视为放弃申请。`,
  correctContentHint: '写补正后的全部内容。告知书没有要求改这一项的，留空，原来写的照旧。',
  correctIdentity: '申请书没有的身份证明',
  correctReachHint:
    '申请书没有写清楚怎样联系您。电话、邮箱、地址至少填一项；选了邮寄要有地址，选了电子邮件要有邮箱，选了传真要有电话。',
  correctReachSame: '有变化的才填；留空的照旧。',
  correctFaultsTitle: (count: number) => `有 ${count} 处需要改正，补正还没有提交。填写的内容和已经收下的文件都在。`,
  correctNothing: '补正还是空的。请填写告知书要求的内容，或者选择文件。',
  correctAlready: '补正已经收到过，机关正在办理。还有要补充的，请直接与机关联系。',
  correctSubmit: '提交补正',
  reasonsTitle: '说明理由',
  reasonsLead: (until: string) => `机关请您在 ${until}前（含当日）说明申请的理由。`,
  reasonsContent: '理由',
  reasonsSubmit: '提交理由',
  feeTitle: '缴费',
  feeLead: ({
    amount,
    until,
    restarts,
    lapsed,
  }: {
    readonly amount: number;
    readonly until: string | null;
    readonly restarts: boolean;
    readonly lapsed: boolean;
  }) =>
    lapsed
      ? `信息处理费 ${amount} 元没有缴纳${until === null ? '' : `，${until}（含当日）已过`}，不再处理本申请。`
      : `信息处理费 ${amount} 元${until === null ? '' : `，请在 ${until}前（含当日）缴纳`}。逾期不缴的，不再处理本申请；${restarts ? '缴清后答复期限重新计算' : '收费通知不影响答复期限'}。`,
  feeInNotice: '缴纳方式见《信息处理费收费通知书》。',
  rateTitle: '评价答复',
  rateLead: (until: string | null) =>
    until === null
      ? '您对这次答复满意吗？不评价不影响任何权利。'
      : `您已经作出评价，${until}前（含当日）可以修改，以最后一次为准。`,
  rate: '对这次答复',
  rating: (name: string, points: number) => `${name}（${points} 分）`,
  remark: '想说的话',
  remarkHint: '可以不写。加密保存，只有办理和监督人员能看到；请不要写身份证号码等个人信息。',
  rateSubmit: '提交评价',
  proposeTitle: '建议主动公开',
  proposeLead: '您可以建议机关把答复的内容向社会主动公开（条例第四十四条）。办理结果会写在这一页。不提建议不影响任何权利。',
  proposeWords: '建议公开什么，为什么',
  proposeHint: '可以不写，不写就是答复提供的全部内容。加密保存，只有办理和监督人员能看到；请不要写身份证号码等个人信息。',
  proposeSubmit: '提出建议',
  proposed: {
    proposed: (on: string) => `您于 ${on}建议主动公开，机关还没有决定。`,
    accepted: (on: string, place: string, due: string) =>
      `机关于 ${on}采纳了建议，将在 ${due}前（含当日）公开，目录位置：${place}。`,
    published: (on: string) => `建议的内容已于 ${on}主动公开：`,
    declined: (on: string, reason: string) => `机关于 ${on}决定不采纳建议：${reason}`,
    withdrawn: (on: string) => `您于 ${on}撤回了建议。`,
  },
  proposeReasonErased: '理由已依法删除',
  proposeWithdraw: '撤回建议',
  withdrawTitle: '撤回申请',
  withdrawLead: '撤回后机关不再办理，这件申请不能恢复；需要时可以重新申请。',
  withdrawConfirm: '我确认撤回这件申请',
  withdrawSubmit: '撤回',
  done: '已经收到。',
} as const;
