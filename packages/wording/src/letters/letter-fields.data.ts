import { GROUNDS, type Ground, type LetterCode } from '@gongkai/law';

/** What an officer fills in for a letter, because no register knows it. */
export type LetterField = {
  readonly id: string;
  readonly label: string;
  /** `lines`: an item a line. */
  readonly kind: 'line' | 'text' | 'lines' | 'day' | 'number' | 'choice';
  readonly needed: boolean;
  readonly hint?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
};

const needed = (id: string, label: string, kind: LetterField['kind'], hint?: string): LetterField => ({
  id,
  label,
  kind,
  needed: true,
  ...(hint === undefined ? {} : { hint }),
});
const optional = (...field: Parameters<typeof needed>): LetterField => ({ ...needed(...field), needed: false });

const LINES = '一行一项';
const INFORMATION = needed('information', '所涉及的信息', 'text', '写明名称、内容概要，不要写申请人');
const REASON = optional('reason', '理由（不填则用通用表述）', 'text');
const SUPPLY: readonly LetterField[] = [
  optional('papers', '随文书提供的材料', 'lines', `${LINES}，例如：《某方案》，共18页`),
  optional('how', '不随文书提供的，获取的方式、途径', 'line'),
  optional('when', '获取的时间', 'line', '例如：自收到本告知书之日起15个工作日内的工作时间'),
];

const FIELDS: Readonly<Record<LetterCode, readonly LetterField[]>> = {
  L01: [],
  L02: [],
  L03: [
    needed('points', '需要补正的事项', 'lines', `${LINES}，一次写全`),
    needed('guidance', '补正的方法', 'text'),
    needed('until', '补正期限（含当日）', 'day'),
  ],
  L04: [needed('until', '说明理由的期限（含当日）', 'day')],
  L05: [needed('reason', '延长答复期限的理由', 'text', '写在“因……，不能在期限内答复”之中')],
  L06: [INFORMATION],
  L07: [],
  L08: [INFORMATION],
  L09: [needed('matter', '请对方协助的事项', 'text'), optional('replyUntil', '请对方回复的期限', 'day')],
  L10: [needed('information', '决定公开的信息', 'text'), needed('reason', '公开的理由', 'text')],
  L11: [
    {
      ...needed('by', '计收方式', 'choice'),
      choices: [
        { value: 'items', label: '按件计收' },
        { value: 'pages', label: '按量计收' },
      ],
    },
    needed('count', '件数或者页数', 'number', '按件的填本申请的件数，按量的填页数；金额由系统按标准计算'),
    optional('payment', '缴纳方式', 'text', '不填的，用单位资料里的收费单位、账户和缴费窗口'),
    // Charging is allowed, not commanded (条例 art. 42): the reason stays in the file of the request.
    optional('whyCharged', '收取信息处理费的理由', 'text', '存入案卷，不写入通知书'),
  ],
  L12: [needed('reason', '延迟答复的理由', 'text'), needed('until', '延迟至', 'day')],
  L20: [...SUPPLY, REASON],
  L21: [needed('places', '公开的位置', 'lines', `${LINES}：网址、栏目，或者公报的期号、页码`), REASON],
  L22: [needed('given', '予以公开的内容', 'lines', LINES), ...SUPPLY, REASON],
  L23: [],
  L24: [
    optional('places', '检索的范围', 'lines', `${LINES}：系统、档案、科室`),
    optional('keywords', '检索的关键词', 'lines', LINES),
    REASON,
  ],
  L25: [
    optional('responsible', '负责公开的行政机关', 'line'),
    optional('responsibleContact', '该机关的联系方式', 'line'),
    REASON,
  ],
  L26: [
    optional('earlierOn', '此前答复的日期', 'day', '此前的申请在本系统办理的，由系统填写'),
    optional('earlierNumber', '此前答复的文号', 'line'),
    REASON,
  ],
  L27: [needed('rule', '查询依据的法律、行政法规和条款', 'line'), needed('place', '办理查询的地点', 'line'), REASON],
  L28: [REASON],
  L29: [needed('points', '补正后仍不明确的事项', 'lines', LINES), REASON],
  L30: [optional('channel', '可以提出的渠道', 'line'), REASON],
  L31: [needed('publication', '公开出版物的名称', 'line'), needed('how', '获取途径', 'line'), REASON],
  L32: [REASON],
  L33: [REASON],
  L34: [needed('what', '核实情况和理由', 'text'), optional('to', '有权更正的机关', 'line')],
  L35: [optional('what', '补充说明', 'text')],
};

/** What a letter needs besides its fields. */
export const LETTER_FIELD_NAMES = { party: '发给哪一个第三方或者机关' } as const;

const CLOSED_KINDS = new Map<Ground, readonly string[]>(GROUNDS.map(({ id, kinds }) => [id, kinds]));

/** For each ground on which something is withheld: what, why, and which of its closed list. The article alone is no reason. */
const groundFields = (ground: Ground, isPart: boolean): readonly LetterField[] => {
  const title = GROUNDS.find(({ id }) => id === ground)?.title ?? '';
  const kinds = CLOSED_KINDS.get(ground) ?? [];
  return [
    { ...(isPart ? needed : optional)(`what.${ground}`, `不予公开的内容：${title}`, 'line') },
    { ...needed(`why.${ground}`, `不予公开的理由：${title}`, 'text', '写明事实和理由，不能只写条款') },
    ...(kinds.length === 0
      ? []
      : [
          {
            ...optional(`kind.${ground}`, `属于哪一类：${title}`, 'choice'),
            choices: kinds.map((kind) => ({ value: kind, label: kind })),
          },
        ]),
    ...(ground === 'law_prohibited' ? [needed(`prohibition.${ground}`, '禁止公开的法律、行政法规和条款', 'line')] : []),
  ];
};

/** The fields of a letter, in the order of its parts. `grounds`: on which the answer withholds something. `searched`: the register knows how was looked. */
export function letterFields(
  code: LetterCode,
  {
    grounds = [],
    otherContent = false,
    searched = false,
  }: { readonly grounds?: readonly Ground[]; readonly otherContent?: boolean; readonly searched?: boolean } = {},
): readonly LetterField[] {
  const withheld = code === 'L22' || code === 'L23' ? grounds.flatMap((ground) => groundFields(ground, code === 'L22')) : [];
  const other = code === 'L22' && otherContent ? [needed('otherContent', '不属于政府信息的内容', 'line')] : [];
  if (code === 'L24' && searched) return [REASON];
  const [first, ...rest] = FIELDS[code];
  return code === 'L22' && first ? [first, ...withheld, ...other, ...rest] : [...withheld, ...FIELDS[code]];
}
