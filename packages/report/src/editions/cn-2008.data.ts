import { defineEdition } from '../define-edition.ts';
import type { Row } from '../edition.ts';

const ONE = '一、主动公开情况';
const CHANNELS = '（二）通过不同渠道和方式公开政府信息的情况';
const TWO = '二、回应解读情况';
const RESPONSES = '（二）通过不同渠道和方式回应解读的情况';
const THREE = '三、依申请公开情况';
const EIGHT = '八、机构建设和保障经费情况';
const NINE = '九、政府信息公开会议和培训情况';

const row = (id: string, title: string, unit: string, ...under: readonly string[]): Row => ({ id, title, unit, under });

const rows: readonly Row[] = [
  row('pub.total', '（一）主动公开政府信息数', '条', ONE),
  row('pub.norm_docs', '其中：主动公开规范性文件数', '条', ONE),
  row('pub.norm_docs_issued', '制发规范性文件总数', '件', ONE),
  row('pub.gazette', '1.政府公报公开政府信息数', '条', ONE, CHANNELS),
  row('pub.website', '2.政府网站公开政府信息数', '条', ONE, CHANNELS),
  row('pub.weibo', '3.政务微博公开政府信息数', '条', ONE, CHANNELS),
  row('pub.wechat', '4.政务微信公开政府信息数', '条', ONE, CHANNELS),
  row('pub.other_channel', '5.其他方式公开政府信息数', '条', ONE, CHANNELS),
  row('resp.total', '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）', '次', TWO),
  row('resp.press', '1.参加或举办新闻发布会总次数', '次', TWO, RESPONSES),
  row('resp.press_chief', '其中：主要负责同志参加新闻发布会次数', '次', TWO, RESPONSES),
  row('resp.interview', '2.政府网站在线访谈次数', '次', TWO, RESPONSES),
  row('resp.interview_chief', '其中：主要负责同志参加政府网站在线访谈次数', '次', TWO, RESPONSES),
  row('resp.articles', '3.政策解读稿件发布数', '篇', TWO, RESPONSES),
  row('resp.social', '4.微博微信回应事件数', '次', TWO, RESPONSES),
  row('resp.other', '5.其他方式回应事件数', '次', TWO, RESPONSES),
  row('req.received', '（一）收到申请数', '件', THREE),
  row('req.counter', '1.当面申请数', '件', THREE),
  row('req.fax', '2.传真申请数', '件', THREE),
  row('req.online', '3.网络申请数', '件', THREE),
  row('req.letter', '4.信函申请数', '件', THREE),
  row('req.closed', '（二）申请办结数', '件', THREE),
  row('req.on_time', '1.按时办结数', '件', THREE),
  row('req.extended', '2.延期办结数', '件', THREE),
  row('ans.total', '（三）申请答复数', '件', THREE),
  row('ans.already_public', '1.属于已主动公开范围数', '件', THREE),
  row('ans.granted', '2.同意公开答复数', '件', THREE),
  row('ans.partial', '3.同意部分公开答复数', '件', THREE),
  row('ans.denied', '4.不同意公开答复数', '件', THREE),
  row('den.state_secret', '其中：涉及国家秘密', '件', THREE),
  row('den.trade_secret', '涉及商业秘密', '件', THREE),
  row('den.privacy', '涉及个人隐私', '件', THREE),
  row('den.security_stability', '危及国家安全、公共安全、经济安全和社会稳定', '件', THREE),
  row('den.not_gov_info', '不是《条例》所指政府信息', '件', THREE),
  row('den.other_law', '法律法规规定的其他情形', '件', THREE),
  row('ans.not_ours', '5.不属于本行政机关公开数', '件', THREE),
  row('ans.not_exist', '6.申请信息不存在数', '件', THREE),
  row('ans.asked_correction', '7.告知作出更改补充数', '件', THREE),
  row('ans.other_route', '8.告知通过其他途径办理数', '件', THREE),
  row('rev.total', '四、行政复议数量', '件'),
  row('rev.upheld', '（一）维持具体行政行为数', '件', '四、行政复议数量'),
  row('rev.corrected', '（二）被依法纠错数', '件', '四、行政复议数量'),
  row('rev.other', '（三）其他情形数', '件', '四、行政复议数量'),
  row('suit.total', '五、行政诉讼数量', '件'),
  row('suit.upheld', '（一）维持具体行政行为或者驳回原告诉讼请求数', '件', '五、行政诉讼数量'),
  row('suit.corrected', '（二）被依法纠错数', '件', '五、行政诉讼数量'),
  row('suit.other', '（三）其他情形数', '件', '五、行政诉讼数量'),
  row('complaints', '六、举报投诉数量', '件'),
  { ...row('fees_wan', '七、依申请公开信息收取的费用', '万元'), kind: 'amount' },
  row('org.units', '（一）政府信息公开工作专门机构数', '个', EIGHT),
  row('org.reading_points', '（二）设置政府信息公开查阅点数', '个', EIGHT),
  row('org.staff', '（三）从事政府信息公开工作人员数', '人', EIGHT),
  row('org.staff_full', '1.专职人员数（不包括政府公报及政府网站工作人员数）', '人', EIGHT),
  row('org.staff_part', '2.兼职人员数', '人', EIGHT),
  {
    ...row(
      'org.budget_wan',
      '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
      '万元',
      EIGHT,
    ),
    kind: 'amount',
  },
  row('train.meetings', '（一）召开政府信息公开工作会议或专题会议数', '次', NINE),
  row('train.courses', '（二）举办各类培训班数', '次', NINE),
  row('train.people', '（三）接受培训人员数', '人次', NINE),
];

/** Parts of the narrative before 2019 varied; these are the common ones, matched loosely. */
const sections = [
  { id: 's1', heading: '概述', also: ['总体情况', '基本情况'] },
  { id: 's2', heading: '主动公开政府信息情况', also: ['主动公开政府信息的情况', '政府信息主动公开情况'] },
  {
    id: 's3',
    heading: '依申请公开政府信息情况',
    also: ['政府信息依申请公开工作情况', '政府信息依申请公开办理情况', '依申请公开办理情况'],
  },
  {
    id: 's4',
    heading: '政府信息公开行政复议、行政诉讼情况',
    also: [
      '因政府信息公开申请行政复议、提起行政诉讼的情况',
      '因政府信息公开申请行政复议、提起行政诉讼情况',
      '政府信息公开申请行政复议、提起行政诉讼情况',
    ],
  },
  {
    id: 'fees',
    heading: '政府信息公开的收费及减免情况',
    also: ['政府信息公开支出情况', '收费及减免情况', '政府信息公开收费及减免情况'],
  },
  { id: 's5', heading: '存在的主要问题和改进措施', also: ['政府信息公开工作存在的主要问题及改进措施', '主要问题和改进措施'] },
  { id: 'stat', heading: '政府信息公开工作统计表', also: ['政府信息公开情况统计表'], table: 'stat' as const },
];

/** 政府信息公开工作统计表, report years to 2018 (uniform rows 2014–2018). */
export const edition2008 = defineEdition({
  id: '2008',
  years: { from: 2008, to: 2018 },
  source: '政府信息公开工作统计表（2014年起统一指标）',
  sections,
  tables: [
    {
      id: 'stat',
      title: '政府信息公开情况统计表',
      blocks: [{ corner: '统计指标', groups: 'rows', columns: [{ id: '', title: '统计数' }], rows }],
      balances: [
        { rule: 'O1', left: ['req.counter', 'req.fax', 'req.online', 'req.letter'], right: ['req.received'] },
        { rule: 'O2', left: ['req.on_time', 'req.extended'], right: ['req.closed'] },
        {
          rule: 'O3',
          left: [
            'already_public',
            'granted',
            'partial',
            'denied',
            'not_ours',
            'not_exist',
            'asked_correction',
            'other_route',
          ].map((id) => `ans.${id}`),
          right: ['ans.total'],
        },
        {
          rule: 'O4',
          left: ['state_secret', 'trade_secret', 'privacy', 'security_stability', 'not_gov_info', 'other_law'].map(
            (id) => `den.${id}`,
          ),
          right: ['ans.denied'],
        },
        { rule: 'O5', left: ['rev.upheld', 'rev.corrected', 'rev.other'], right: ['rev.total'] },
        { rule: 'O5', left: ['suit.upheld', 'suit.corrected', 'suit.other'], right: ['suit.total'] },
        { rule: 'O6', left: ['org.staff_full', 'org.staff_part'], right: ['org.staff'] },
      ],
    },
  ],
});
