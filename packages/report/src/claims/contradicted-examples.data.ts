import type { Figure } from '../finding.ts';
import type { Example } from './example-report.ts';

/** What must be found: the key of the sentence, words that the quote holds, the expected and the printed figure. */
export type Expected = readonly [says: string, quote: string, expected: Figure, found: Figure];

export type Contradicted = Example & { readonly finds: readonly Expected[] };

const wrong = (
  why: string,
  text: string,
  finds: readonly Expected[],
  more: Omit<Example, 'why' | 'text'> = {},
): Contradicted => ({
  why,
  text,
  finds,
  ...more,
});

const OLD = { edition: '2008', year: 2018 } as const;

/** Each has one or two numbers that something else in the paragraph or in the tables contradicts. Written for this project. */
export const CONTRADICTED: readonly Contradicted[] = [
  // Requests against table three
  wrong('received', '全县收到政府信息公开申请118件。', [['R17.figure', '申请118件', 120, 118]]),
  wrong('received, number first', '收到118件政府信息公开申请，都已登记。', [['R17.figure', '118件', 120, 118]]),
  wrong('received, without a verb', '2023年政府信息公开申请118件。', [['R17.figure', '118件', 120, 118]]),
  wrong('received under a heading', '（二）依申请公开情况\n全年收到申请118件。', [['R17.figure', '118件', 120, 118]]),
  wrong('new and carried together called received', '全县收到政府信息公开申请125件。', [['R17.explained', '125件', 120, 125]]),
  wrong('closed', '办结政府信息公开申请113件。', [['R17.figure', '113件', 115, 113]]),
  wrong('carried in and out', '政府信息公开申请上年结转7件，结转下年度9件。', [
    ['R17.figure', '上年结转7件', 5, 7],
    ['R17.figure', '结转下年度9件', 10, 9],
  ]),
  wrong('one outcome', '政府信息公开申请办结115件，其中予以公开60件，部分公开19件。', [['R17.figure', '部分公开19件', 15, 19]]),
  wrong('a group of outcomes is a sum of rows', '政府信息公开申请中，无法提供21件。', [['R17.figure', '无法提供21件', 20, 21]]),
  wrong(
    'outcomes that exceed what was closed',
    '办结政府信息公开申请115件：予以公开67件，部分公开15件，不予公开10件，无法提供20件，不予处理5件，其他处理5件。',
    [
      ['R17.outcomes-sum', '申请115件', 122, 115],
      ['R17.figure', '予以公开67件', 60, 67],
    ],
  ),
  wrong('an applicant', '新收政府信息公开申请120件，自然人提出103件。', [['R17.figure', '自然人提出103件', 110, 103]]),
  wrong('none, where there were some', '全县没有收到政府信息公开申请。', [['R17.none', '没有收到', 120, 0]]),
  wrong('a cell is blank', '收到政府信息公开申请26件。', [['R17.blank', '26件', null, 26]], {
    cells: { 't3.in.new.total': null },
  }),
  wrong('an office cannot have more than all', '县政府办公室收到政府信息公开申请140件。', [
    ['R17.part-exceeds', '140件', 120, 140],
  ]),
  wrong('all closed, yet some carried over', '收到政府信息公开申请120件，均已办结。', [['N4.all-closed', '均已办结', 10, 0]]),
  wrong('a rate of 100', '收到政府信息公开申请120件，答复率100%。', [['N4.all-closed', '答复率100%', 10, 0]]),
  // Reviews and suits against table four
  wrong('reviews', '因政府信息公开被申请行政复议8件。', [['R17.figure', '行政复议8件', 10, 8]]),
  wrong('a result', '政府信息公开行政复议10件，维持5件。', [['R17.figure', '维持5件', 6, 5]]),
  wrong('both kinds respectively', '因政府信息公开引发的行政复议、行政诉讼分别为10件、5件。', [['R17.figure', '5件', 4, 5]]),
  wrong('none of either', '没有发生因政府信息公开引起的行政复议、行政诉讼。', [
    ['R17.none', '没有发生', 10, 0],
    ['R17.none', '没有发生', 4, 0],
  ]),
  wrong('all decided, yet some pending', '因政府信息公开引发行政复议10件，均已审结。', [['N4.all-decided', '均已审结', 2, 0]]),
  // Documents and fees against table two
  wrong('issued and in force', '制发行政规范性文件14件，现行有效行政规范性文件96件。', [
    ['R18.figure', '14件', 12, 14],
    ['R18.figure', '96件', 86, 96],
  ]),
  wrong('the noun stands once', '现行有效行政规范性文件86件，其中本年制发15件。', [['R18.figure', '本年制发15件', 12, 15]]),
  wrong('fees', '行政事业性收费9793.7万元。', [['R18.figure', '9793.7万元', 9693.7, 9793.7]]),
  // Lists
  wrong('closed by 其他', '公开信息138条，其中概况3条，政策31条，动态80条，财政2条，其他32条。', [
    ['N1.parts-over', '信息138条', 148, 138],
  ]),
  wrong('a bracket', '公开信息138条（概况3条、政策31条、动态80条、财政14条）。', [['N1.parts', '信息138条', 128, 138]]),
  wrong('parts before 共计', '网站发布3200条，公众号发布1500条，共计4800条。', [['N1.parts', '共计4800条', 4700, 4800]]),
  wrong('three modes of disclosure', '形成政府信息300条，其中主动公开240条，依申请公开40条，不予公开30条。', [
    ['N1.parts-over', '信息300条', 310, 300],
  ]),
  wrong('ways of application', '收到政府信息公开申请120件，其中网上申请80件，信函申请25件，当面申请10件。', [
    ['N1.parts', '申请120件', 115, 120],
  ]),
  wrong('natural persons and organisations', '新收政府信息公开申请120件，其中自然人110件，法人或其他组织12件。', [
    ['N1.parts-over', '申请120件', 122, 120],
    ['R17.figure', '法人或其他组织12件', 10, 12],
  ]),
  wrong('what became of documents', '58件规范性文件经清理，保留45件，修改6件，废止9件，失效3件。', [
    ['N1.parts-over', '58件', 63, 58],
  ]),
  wrong('as many parts as kinds', '四级查阅场所1230个，其中县级148个，乡级77个，村级120个，社区882个。', [
    ['N1.parts', '1230个', 1227, 1230],
  ]),
  wrong('more parts than the whole', '热线受理诉求2055件，其中电话1281件，信箱253件，来访29件，交办9件，转办583件。', [
    ['N1.parts-over', '诉求2055件', 2155, 2055],
  ]),
  wrong('万 with decimals', '访问12.6万次，其中电脑端7.4万次，手机端6.2万次。', [['N1.parts-over', '12.6万次', 13.6, 12.6]]),
  wrong(
    'the like list of the other year adds up',
    '2023年发布信息28883条，通过新媒体发布12000余条，通过网站发布16883条。\n2022年发布信息23788条，通过新媒体发布5682条，通过网站发布17464条。',
    [['N1.parts-twin', '信息23788条', 23146, 23788]],
  ),
  wrong(
    'kinds under another heading',
    '（一）数量。2023年主动公开政府信息2543条。（二）类别。主动公开政府信息的主要类别有：机构594条，政策281条，规划29条，许可28条，建设253条，其他1456条。',
    [['N1.categories', '机构594条', 2543, 2641]],
  ),
  wrong(
    'shared out with another total',
    '形成信息3978条，其中主动公开信息2026条。县直单位主动公开信息2475条，占62.2%。乡镇主动公开信息1503条，占37.8%。',
    [['N1.shared-out', '县直单位', 2026, 3978]],
  ),
  wrong(
    'traditional script',
    '入口網站刊登4296條（政務動態1914條、概況類102條、信息公開目錄2290條）。',
    [['N1.parts-over', '4296條', 4306, 4296]],
    {
      script: 'traditional',
    },
  ),
  // Shares
  wrong('one of several', '收到问卷500份，其中网上400份，占80%；信函75份，占15%；现场25份，占6%。', [
    ['R19.share', '占6%', 5, 6],
  ]),
  wrong('a single one', '收到问卷400份，其中满意350份，占77.5%。', [['R19.share', '占77.5%', 87.5, 77.5]]),
  wrong('of the decided cases', '因政府信息公开引起的行政复议10件，维持6件，占已审结案件的66.67%，尚未审结2件。', [
    ['R19.share', '66.67%', 75, 66.67],
  ]),
  wrong(
    'outcomes that add to more than 100',
    '答复政府信息公开申请115件：予以公开60件，占52.2%；部分公开15件，占13.0%；不予公开10件，占8.7%；无法提供20件，占17.4%；不予处理5件，占4.3%；其他处理12件，占10.4%。',
    [
      ['R17.outcomes-sum', '申请115件', 122, 115],
      ['R19.shares-sum', '52.2%', 100, 106],
      ['R17.figure', '其他处理12件', 5, 12],
    ],
  ),
  wrong('shares without numbers', '从提交方式看，线上占64%，信函占28%，当面占18%。', [['R19.shares-sum', '线上占64%', 100, 110]]),
  wrong('a rate', '受理投诉40件，办结35件，办结率98%。', [['R19.rate', '98%', 87.5, 98]]),
  // Changes
  wrong('a level that was fallen to', '收到政府信息公开申请降至98件。', [['R17.figure', '98件', 120, 98]]),
  wrong('a level, from last year’s', '新收政府信息公开申请由上年150件压减至110件。', [['R17.figure', '110件', 120, 110]]),
  wrong('a level that was risen to', '2023年新收政府信息公开申请量由2022年的90件增至130件。', [
    ['R17.figure', '130件', 120, 130],
  ]),
  wrong('a multiple of a figure in brackets', '发布信息5000条，是2022年（2000条）的4倍。', [['R20.multiple', '4倍', 2.5, 4]]),
  wrong('a multiple of a figure beside it', '发布信息5000条，达到上年同期2000条的3.1倍。', [['R20.multiple', '3.1倍', 2.5, 3.1]]),
  wrong('a rate of cases lost', '政府信息公开行政复议案件纠错率为30%。', [['R19.rate', '30%', 10, 30]]),
  wrong('cases, those corrected, and their rate', '因政府信息公开被申请行政复议10件，纠正1件，纠错率20%。', [
    ['R19.rate', '20%', 10, 20],
  ]),
  wrong('a rate of suits lost', '政府信息公开行政诉讼败诉率为25%。', [['R19.rate', '25%', 0, 25]]),
  wrong('from and to', '时限由581个工作日减到452个工作日，压缩27%。', [['R20.growth', '27%', 22.2, 27]]),
  wrong('points from and to', '公开率由62.5%提高到71.0%，提升9.5个百分点。', [['R20.rate-points', '9.5个百分点', 8.5, 9.5]]),
  wrong('last year in the sentence', '发布信息5000条，比上年的4000条增长35%。', [['R20.growth', '35%', 25, 35]]),
  wrong('last year in brackets', '发布信息5000条（上年4000条），同比增长15%。', [['R20.growth', '15%', 25, 15]]),
  wrong('difference, then growth', '发布信息5000条，比上年增加1000条，增长35%。', [['R20.growth', '35%', 25, 35]]),
  wrong('a difference', '下沉事项40项（较下达的15项多35项）。', [['R20.difference', '多35项', 25, 35]]),
  wrong('a multiple over two sentences', '2022年发布各类信息4000条。2023年发布各类信息5000条，是上年的1.5倍。', [
    ['R20.multiple', '1.5倍', 1.25, 1.5],
  ]),
  wrong('增长2倍 said of twice as much', '发布视频40部，比上年的20部增长2倍。', [['R20.times', '2倍', 1, 2]]),
  wrong('it fell', '发布信息4000条，比上年的5000条增长20%。', [['R20.growth', '20%', -20, 20]]),
  wrong(
    'a share of two years, one number approximate',
    '2023年发布信息28883条，通过新媒体发布12000余条，通过网站发布16883条。\n2022年发布信息23146条，通过新媒体发布5682条，通过网站发布17464条。\n与上年相比，新媒体发布占比增长了18.9个百分点。',
    [['R20.points', '18.9个百分点', 17, 18.9]],
  ),
  // Twice, cumulative, addresses
  wrong('two things twice', '录入行政权力事项3369项，公共服务事项382项。\n填报行政权力事项3456项，公共服务事项391项。', [
    ['N2.repeated', '行政权力事项3456项', 3369, 3456],
    ['N2.repeated', '公共服务事项391项', 382, 391],
  ]),
  wrong(
    'a cumulative number in the cell',
    '累计主动公开政府信息5078条，其中本年新增150条。',
    [['N3.cumulative', '5078条', 150, 5078]],
    {
      ...OLD,
      cells: { 'stat.pub.total': 5078 },
    },
  ),
  wrong('two house numbers', '地址：中心路76号，邮编：450041。\n主办单位地址：中心路132号，邮编：450041。', [
    ['N5.addresses', '中心路132号', '中心路76号', '中心路132号'],
  ]),
  // The form of 2008
  wrong('interpretations, and the row is blank', '全年解读政策约26条。', [['O11.blank', '约26条', null, 26]], {
    ...OLD,
    cells: { 'stat.resp.articles': null },
  }),
  wrong('no spending, and money in the table', '全年没有发生政府信息公开支出。', [['O11.none', '没有发生', 8, 0]], {
    ...OLD,
    cells: { 'stat.org.budget_wan': 8 },
  }),
  wrong(
    'staff',
    '公开工作人员90%是兼职，10%是专职。',
    [
      ['O11.staff-share', '90%是兼职', 71.4, 90],
      ['O11.staff-share', '10%是专职', 28.6, 10],
    ],
    { ...OLD, cells: { 'stat.org.staff': 56, 'stat.org.staff_part': 40, 'stat.org.staff_full': 16 } },
  ),
  wrong('one sort of news is more than all', '全年发布民生信息11931条。', [['O11.exceeds', '11931条', 5078, 11931]], {
    ...OLD,
    cells: { 'stat.pub.total': 5078 },
  }),
  wrong('requests by letter', '受理政府信息公开申请4件，其中信函申请3件。', [['O11.figure', '信函申请3件', 1, 3]], {
    ...OLD,
    cells: { 'stat.req.received': 4, 'stat.req.letter': 1 },
  }),
  // What still speaks of this year and of the whole
  wrong('the city, in its own report', '全市收到政府信息公开申请118件。', [['R17.figure', '申请118件', 120, 118]], {
    title: '沧海市2023年政府信息公开工作年度报告',
  }),
  wrong('fewer times than requests', '全县收到政府信息公开申请118件次。', [['R17.figure', '申请118件次', 120, 118]]),
  wrong('this year after a part of it', '上半年收到政府信息公开申请70件，全年收到118件，办结113件。', [
    ['R17.figure', '办结113件', 115, 113],
  ]),
  wrong('a sentence after the province', '全省收到政府信息公开申请4.2万件。办结政府信息公开申请113件。', [
    ['R17.figure', '113件', 115, 113],
  ]),
  wrong('outcomes of all behind those by way', '收到政府信息公开申请120件，网上80件，当面40件；予以公开58件。', [
    ['R17.figure', '予以公开58件', 60, 58],
  ]),
  wrong('a bracketed year before a change and a growth', '政府信息公开目录98条，同比减少4条（上年94条），下降3.9%。', [
    ['R20.difference', '减少4条', -4, 4],
    ['R20.growth', '下降3.9%', -4.3, 3.9],
  ]),
  // Decisions, reasons, and small sums
  wrong('decisions of the year', '全年办理行政许可决定32145件，作出行政处罚决定2180件。', [
    ['R18.figure', '行政许可决定32145件', 31245, 32145],
    ['R18.figure', '行政处罚决定2180件', 2108, 2180],
  ]),
  wrong('more published than made', '全县公开行政强制决定196件。', [['R18.figure', '强制决定196件', 96, 196]]),
  wrong('a reason', '不予公开政府信息公开申请10件，其中属于行政执法案卷5件。', [['R17.figure', '行政执法案卷5件', 1, 5]]),
  wrong('what the body does not hold', '收到政府信息公开申请120件，本机关不掌握相关政府信息28件。', [
    ['R17.figure', '不掌握相关政府信息28件', 18, 28],
  ]),
  wrong('a result behind its number', '政府信息公开行政诉讼4件，其中3件维持、1件败诉。', [['R17.figure', '1件', 0, 1]]),
  wrong('staff of two kinds', '公开工作人员126名，其中专职38名、兼职98名。', [['N1.parts-over', '126名', 136, 126]]),
  wrong('people from two sorts of bodies', '参训656人次，其中县直部门412人次，乡镇（街道）344人次。', [
    ['N1.parts-over', '656人次', 756, 656],
  ]),
  wrong('questionnaires', '发放问卷1500份，收回有效问卷1463份，有效回收率79.5%。', [['R19.rate', '回收率79.5%', 97.5, 79.5]]),
  wrong('two halves', '收到政府信息公开申请120件，上半年70件，下半年60件。', [['N1.parts-over', '申请120件', 130, 120]]),
  wrong('two halves before their total', '上半年收到来信41件，下半年收到来信67件，全年合计收到98件。', [
    ['N1.parts-over', '收到98件', 108, 98],
  ]),
  wrong('four quarters', '第一季度2103条，第二季度2586条，第三季度2477条，第四季度3708条，全年发布信息9874条。', [
    ['N1.parts-over', '信息9874条', 10874, 9874],
  ]),
  wrong('two years of three', '发布信息2021年64条、2022年80条、2023年98条，2023年比2021年增长63.1%。', [
    ['R20.growth', '增长63.1%', 53.1, 63.1],
  ]),
];
