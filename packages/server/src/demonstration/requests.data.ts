import type { Ground, OutcomeId } from '@gongkai/law';
import type { ApplicationForm, DecisionAnswers } from '@gongkai/requests';
import { APPLICANTS } from './applicants.data.ts';
import type { PlannedRequest, PlannedStep } from './planned-request.ts';

type Timed = PlannedRequest['steps'][number];

const asks = (who: keyof typeof APPLICANTS, content: string): ApplicationForm => ({ ...APPLICANTS[who], content });

const CONFIRMED: readonly Timed[] = [[0, { do: 'confirm' }]];
/** Given to somebody, who signs for it. */
const taken = (on = 1): readonly Timed[] => [
  [on, { do: 'assign' }],
  [on, { do: 'accept' }],
];
const web = (on = 1): readonly Timed[] => [...CONFIRMED, ...taken(on)];

const OWN = { clear: true, nature: 'request', repeat: 'none', responsible: 'own', published: false, exists: true } as const;
const decides = (
  outcome: OutcomeId,
  answers: DecisionAnswers,
  more: { readonly basis?: string; readonly grounds?: readonly Ground[] } = {},
): PlannedStep => ({ do: 'decide', outcome, answers, ...more });
const GRANTED = decides('granted.provided', { ...OWN, ready: true, grounds: [], otherContent: false });

type Letter = Extract<PlannedStep, { readonly do: 'letter' }>;
const letter = (
  code: Letter['code'],
  said: Letter['said'],
  to: Letter['to'] = 'dispatched',
  way: Letter['way'] = 'online',
): Letter => ({ do: 'letter', code, said, to, way });
const byPost = (code: Letter['code'], said: Letter['said']): Letter => letter(code, said, 'dispatched', 'registeredPost');
const DELIVERED: PlannedStep = { do: 'deliver', proof: 'WS-0001' };
const PICKED_UP: PlannedStep = { do: 'deliver', proof: 'LQ-0001' };
const everybody = (title: string, asked: string, answered: string, to: 'prepared' | 'published' = 'published'): PlannedStep => ({
  do: 'publicAnswer',
  text: { title, asked, answered },
  to,
});
const SIGNED_FOR: PlannedStep = { do: 'deliver', proof: 'XA00000001032' };

/**
 * One request of every kind that an office meets: waiting for confirmation, for somebody, for a correction, for a third party, for
 * money, for a signature; due in five days, tomorrow, today, overdue; answered on the usual grounds.
 */
export const PLANNED_REQUESTS: readonly PlannedRequest[] = [
  {
    unit: '市教育局',
    asked: 62,
    route: 'web',
    form: asks('cao', '2025年度市直普通高中教育经费的预算和决算'),
    steps: [
      ...web(),
      [9, GRANTED],
      [9, letter('L20', { papers: '《2025年度市直普通高中教育经费预决算表》，共6页' })],
      [10, DELIVERED],
      [
        20,
        everybody(
          '2025年度市直普通高中教育经费的预算和决算',
          '申请公开2025年度市直普通高中教育经费的预算和决算。',
          '予以公开。提供《2025年度市直普通高中教育经费预决算表》，共6页。',
        ),
      ],
    ],
  },
  {
    unit: '市市监局',
    asked: 55,
    route: 'signedPost',
    form: asks('lawFirm', '2025年对某某食品有限公司的行政处罚案卷，含询问笔录、检验报告'),
    steps: [
      ...taken(),
      [
        12,
        decides(
          'denied.enforcement_file',
          { ...OWN, ready: true, grounds: ['enforcement_file'], required: false, separable: false },
          { grounds: ['enforcement_file'] },
        ),
      ],
      [
        13,
        byPost('L23', {
          'why.enforcement_file':
            '所申请的询问笔录、检验报告是本机关办理行政处罚案件时形成的案卷材料，法律、法规、规章没有规定应当公开；处罚决定书已在本机关网站公示',
        }),
      ],
      [16, SIGNED_FOR],
      [30, { do: 'review' }],
    ],
  },
  {
    unit: '市农业农村局',
    asked: 48,
    route: 'web',
    form: asks('deng', '2025年农机购置补贴的发放范围和标准'),
    steps: [
      ...web(),
      [6, decides('granted.already_public', { ...OWN, published: true })],
      [6, letter('L21', { places: '本机关门户网站“政府信息公开—农机补贴”栏目' })],
      [7, DELIVERED],
      [
        12,
        everybody(
          '2025年农机购置补贴的发放范围和标准',
          '申请公开2025年农机购置补贴的发放范围和标准。',
          '所申请的信息已经主动公开，请到本机关门户网站“政府信息公开—农机补贴”栏目查阅。',
        ),
      ],
    ],
  },
  {
    unit: '市审计局',
    asked: 44,
    route: 'oral',
    form: asks('geng', '2009年市区老浴室改造工程的审计报告'),
    steps: [
      ...taken(),
      [
        5,
        {
          do: 'search',
          found: false,
          said: {
            searchers: ['何审计员', '档案室管理员'],
            places: ['档案室2008—2011年卷宗', '审计管理系统'],
            keywords: ['浴室', '便民设施改造'],
            scope: '2008年至2011年',
            retention: '审计档案保存三十年，这一时期的卷宗没有移交或者销毁',
            result: '没有查到浴室改造工程的审计立项或者审计报告',
          },
        },
      ],
      [8, decides('unavailable.not_held', { ...OWN, exists: false }, { basis: 'not_existing' })],
      [9, letter('L24', {}, 'dispatched', 'pickup')],
      [10, PICKED_UP],
    ],
  },
  {
    unit: '市信访局',
    asked: 40,
    route: 'web',
    form: asks('hou', '请说明楼上装修噪声为什么一直没有人管，并处理有关人员'),
    steps: [
      ...web(),
      [3, decides('rejected.petition', { clear: true, nature: 'petition' })],
      [3, letter('L30', { channel: '可以向物业所在街道办事处反映，或者拨打12345' })],
      [4, DELIVERED],
    ],
  },
  {
    unit: '市统计局',
    asked: 38,
    route: 'ordinaryPost',
    form: asks('jiang', '2025年全市不动产登记的套数和面积'),
    steps: [
      [1, { do: 'confirm' }],
      ...taken(2),
      [7, decides('unavailable.not_held', { ...OWN, responsible: 'other' }, { basis: 'not_responsible' })],
      [8, byPost('L25', { responsible: '淮安市自然资源和规划局', responsibleContact: '0517-00000012' })],
      [11, SIGNED_FOR],
    ],
  },
  {
    unit: '市资规局',
    asked: 36,
    route: 'web',
    form: asks('kong', '解放路北侧地块的土地出让合同'),
    steps: [
      ...web(),
      [10, GRANTED],
      [11, letter('L20', { papers: '《国有建设用地使用权出让合同》，共14页' })],
      [11, DELIVERED],
      [
        15,
        everybody(
          '解放路北侧地块的土地出让合同',
          '申请公开解放路北侧地块的国有建设用地使用权出让合同。',
          '予以公开。提供《国有建设用地使用权出让合同》，共14页。',
          'prepared',
        ),
      ],
    ],
  },
  {
    unit: '市商务局',
    asked: 33,
    route: 'counter',
    form: asks('lu', '2025年家电以旧换新补贴的企业名单'),
    steps: [
      ...taken(),
      [2, { do: 'withdraw', statement: '已经从公示栏上看到名单，撤回申请' }],
      [3, decides('other.misc', {})],
      [3, letter('L35', {}, 'dispatched', 'pickup')],
      [4, PICKED_UP],
    ],
  },
  {
    unit: '市水利局',
    asked: 31,
    route: 'signedPost',
    form: asks('meng', '河道的材料'),
    steps: [
      ...taken(),
      [
        4,
        byPost('L03', {
          points: '所说的是哪一条河道\n要的是哪一年的哪一种材料',
          guidance: '请写明河道的名称、年份和材料的种类',
          until: '+15',
        }),
      ],
      [7, SIGNED_FOR],
      [14, { do: 'correct', content: '古黄河清江浦段2024年清淤工程的招标文件和中标通知书' }],
      [
        22,
        {
          do: 'search',
          found: true,
          said: {
            searchers: ['水利局档案员'],
            places: ['工程档案2024年第17卷'],
            keywords: ['清江浦段 清淤'],
            result: '找到招标文件和中标通知书',
          },
        },
      ],
    ],
  },
  {
    unit: '市发改委',
    asked: 26,
    route: 'web',
    form: asks('company', '2024年至2025年全部重点项目的节能审查意见'),
    steps: [
      ...web(),
      [3, { do: 'note', text: '涉及四个科室的档案，已分头查找' }],
      [
        14,
        {
          do: 'confer',
          said: {
            participants: [{ name: '孙主任' }, { name: '何科长', unit: '市司法局' }],
            question: '节能审查意见里企业的能耗数据是不是商业秘密，要不要逐家征求意见',
            opinions: '市司法局：能耗数据可能涉及商业秘密，应当逐件审查。本机关：三十余个项目，原期限内查不完。',
            conclusion: '逐件审查，涉及商业秘密的征求企业意见；申请延期。',
          },
        },
      ],
      [16, { do: 'extend', workingDays: 20, reason: '所申请的信息涉及两个年度三十余个项目，需要逐件查找和审查' }],
      [17, letter('L05', { reason: '所申请的信息涉及两个年度三十余个项目，需要逐件查找和审查' })],
      [17, DELIVERED],
    ],
  },
  {
    unit: '市城管局',
    asked: 25,
    route: 'fax',
    form: asks('feng', '2025年共享单车停放点位的批准文件'),
    steps: [
      ...CONFIRMED,
      ...taken(2),
      [
        9,
        {
          do: 'search',
          found: true,
          said: { searchers: ['市容科内勤'], places: ['市容科'], keywords: ['停放点位'], result: '有点位批准文件三份' },
        },
      ],
    ],
  },
  {
    unit: '市资规局',
    asked: 20,
    route: 'web',
    form: asks('ouyang', '建设路东延工程的用地预审意见和专家评审意见'),
    steps: [...web(), [12, GRANTED], [14, letter('L20', { papers: '《用地预审与选址意见书》和专家评审意见，共9页' }, 'opined')]],
  },
  {
    unit: '市资规局',
    asked: 19,
    route: 'web',
    form: asks('cao', '里运河沿线三个地块的规划条件'),
    steps: [...web(), [13, GRANTED], [15, letter('L20', { papers: '规划条件三份，共12页' }, 'signed')]],
  },
  {
    unit: '市资规局',
    asked: 18,
    route: 'counter',
    form: asks('lu', '健康路某小区二期的建设工程规划许可证和附图'),
    steps: [...taken(), [13, GRANTED], [14, letter('L20', { papers: '《建设工程规划许可证》和附图，共4页' }, 'submitted')]],
  },
  {
    unit: '市资规局',
    asked: 15,
    route: 'web',
    form: asks('deng', '2025年市区国有建设用地供应结果的汇总'),
    steps: [...web(), [6, GRANTED]],
  },
  {
    unit: '市资规局',
    asked: 14,
    route: 'counter',
    form: asks('geng', '某某建设有限公司报送的地块修建性详细规划方案'),
    steps: [
      ...taken(),
      [
        4,
        {
          do: 'party',
          contact: { name: '淮安示例建设有限公司', phone: '0517-80001003', address: '江苏省淮安市清江浦区人民路203号' },
        },
      ],
      [5, byPost('L06', { information: '贵单位报送的地块修建性详细规划方案' })],
    ],
  },
  {
    unit: '市卫健委',
    asked: 11,
    route: 'web',
    form: asks('hou', '医院的收费'),
    steps: [
      ...web(),
      [
        5,
        letter('L03', {
          points: '没有写明是哪一家医院、哪一年的哪些收费项目',
          guidance: '请写明医院名称、年份和收费项目',
          until: '+15',
        }),
      ],
    ],
  },
  {
    unit: '市教育局',
    asked: 9,
    route: 'web',
    form: asks('cao', '2025年度市直普通高中教育经费的预算、决算'),
    steps: web(2),
  },
  {
    unit: '市医保局',
    asked: 8,
    route: 'web',
    form: asks('lawFirm', '2025年医保基金飞行检查的全部通报'),
    steps: [
      ...web(),
      [5, letter('L11', { by: 'pages', count: '236', payment: '凭本通知到市非税收入收缴点缴纳，或者扫描通知附页的缴款码缴纳' })],
    ],
  },
  {
    unit: '市资规局',
    asked: 16,
    route: 'counter',
    form: {
      ...asks('feng', '建筑面积登记为89.6平方米，测绘成果上是98.6平方米，应当更正为98.6平方米'),
      nature: 'rectification',
      record: '2026年2月提供给本人的不动产登记信息查询结果（淮安市不动产权第0060012号）',
      evidence: '房屋测绘成果报告书和购房合同的复印件，已经随申请交来',
    },
    steps: [
      ...taken(),
      [6, { do: 'rectify', result: 'rectified', finding: '调取测绘成果和登记原始资料核对，录入时两位数字颠倒，申请人所述属实' }],
      [7, letter('L34', { what: '建筑面积已更正为98.6平方米，登记簿同日更新' }, 'dispatched', 'registeredPost')],
    ],
  },
  {
    unit: '市公安局',
    asked: 6,
    route: 'counter',
    form: asks('jiang', '2025年市区电动自行车登记的数量'),
    steps: [[1, { do: 'assign' }]],
  },
  { unit: '市文广旅局', asked: 4, route: 'web', form: asks('kong', '周恩来故里景区2025年的游客投诉统计'), steps: web(2) },
  { unit: '市资规局', asked: 2, route: 'web', form: asks('ouyang', '水渡口片区控制性详细规划的批复'), steps: CONFIRMED },
  { unit: '市民政局', asked: 1, route: 'web', form: asks('deng', '2025年城市低保标准的测算依据'), steps: [] },
  { unit: '市资规局', asked: 0, route: 'ordinaryPost', form: asks('feng', '2025年城镇低效用地再开发的地块名单'), steps: [] },
];
