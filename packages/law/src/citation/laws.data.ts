/** The texts that rows of the law cite. An older text of the same law is a row of its own, told apart by its year. */
export const LAWS = {
  disclosure: { title: '《中华人民共和国政府信息公开条例》', from: '2019-05-15' },
  'disclosure-2007': { title: '《中华人民共和国政府信息公开条例》（国务院令第492号）', from: '2008-05-01' },
  'statistics-form': { title: '《政府信息公开情况统计表》（2014年起统一指标）', from: '2014-01-01' },
  fees: { title: '《政府信息公开信息处理费管理办法》', from: '2021-01-01' },
  review: { title: '《中华人民共和国行政复议法》', from: '2024-01-01' },
  'review-2017': { title: '《中华人民共和国行政复议法》（2017年修正）', from: '2018-01-01' },
  suit: { title: '《中华人民共和国行政诉讼法》', from: '2017-07-01' },
  interpretation: {
    title: '《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》（法释〔2025〕8号）',
    from: '2025-06-01',
  },
  'civil-code': { title: '《中华人民共和国民法典》', from: '2021-01-01' },
  'civil-procedure': { title: '《中华人民共和国民事诉讼法》', from: '1991-04-09' },
  'personal-information': { title: '《中华人民共和国个人信息保护法》', from: '2021-11-01' },
  penalty: { title: '《中华人民共和国行政处罚法》', from: '2021-07-15' },
  'major-decisions': { title: '《重大行政决策程序暂行条例》', from: '2019-09-01' },
  holidays: { title: '《全国年节及纪念日放假办法》', from: '2025-01-01' },
  'report-form-2021': { title: '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）', from: '2021-09-22' },
} as const;

export type LawId = keyof typeof LAWS;
