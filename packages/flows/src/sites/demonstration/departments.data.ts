/** Departments as most governments of cities and counties have them since the reform of 2018, and what they are called for short. */
export const CITY_DEPARTMENTS: readonly (readonly [name: string, short: string])[] = [
  ['人民政府办公室', '政府办'],
  ['发展和改革委员会', '发改委'],
  ['教育局', '教育局'],
  ['科学技术局', '科技局'],
  ['工业和信息化局', '工信局'],
  ['公安局', '公安局'],
  ['民政局', '民政局'],
  ['司法局', '司法局'],
  ['财政局', '财政局'],
  ['人力资源和社会保障局', '人社局'],
  ['自然资源和规划局', '资规局'],
  ['生态环境局', '环境局'],
  ['住房和城乡建设局', '住建局'],
  ['城市管理局', '城管局'],
  ['交通运输局', '交通局'],
  ['水利局', '水利局'],
  ['农业农村局', '农业农村局'],
  ['商务局', '商务局'],
  ['文化广电和旅游局', '文广旅局'],
  ['卫生健康委员会', '卫健委'],
  ['退役军人事务局', '退役军人局'],
  ['应急管理局', '应急局'],
  ['审计局', '审计局'],
  ['市场监督管理局', '市监局'],
  ['行政审批局', '审批局'],
  ['统计局', '统计局'],
  ['医疗保障局', '医保局'],
  ['地方金融监督管理局', '金融局'],
  ['信访局', '信访局'],
  ['体育局', '体育局'],
  ['机关事务管理局', '机关事务局'],
  ['税务局', '税务局'],
];

/** Fewer, with more in each, as counties have them. */
export const COUNTY_DEPARTMENTS: readonly (readonly [name: string, short: string])[] = [
  ['人民政府办公室', '政府办'],
  ['发展和改革委员会', '发改委'],
  ['教育体育局', '教体局'],
  ['工业和信息化局', '工信局'],
  ['民政局', '民政局'],
  ['司法局', '司法局'],
  ['财政局', '财政局'],
  ['人力资源和社会保障局', '人社局'],
  ['自然资源和规划局', '资规局'],
  ['住房和城乡建设局', '住建局'],
  ['城市管理局', '城管局'],
  ['交通运输局', '交通局'],
  ['水利局', '水利局'],
  ['农业农村局', '农业农村局'],
  ['商务局', '商务局'],
  ['文化广电和旅游局', '文广旅局'],
  ['卫生健康委员会', '卫健委'],
  ['退役军人事务局', '退役军人局'],
  ['应急管理局', '应急局'],
  ['审计局', '审计局'],
  ['市场监督管理局', '市监局'],
  ['行政审批局', '审批局'],
  ['统计局', '统计局'],
  ['医疗保障局', '医保局'],
  ['信访局', '信访局'],
  ['公安局', '公安局'],
];

/** What departments of a county have in each town, in whose name some decisions are made: 司法所, 市场监督管理分局, 自然资源所 and others. */
export const TOWN_BRANCHES: readonly (readonly [department: string, branch: string])[] = [
  ['司法局', '司法所'],
  ['市场监督管理局', '市场监督管理分局'],
  ['自然资源和规划局', '自然资源所'],
  ['公安局', '派出所'],
  ['农业农村局', '畜牧兽医站'],
  ['交通运输局', '交通管理所'],
];

/** Bodies that laws give public tasks (条例 art. 54), under a city. */
export const AUTHORIZED_BODIES: readonly string[] = ['住房公积金管理中心', '社会保险基金管理中心', '疾病预防控制中心'];

/** Committees that a city sends to its zones; they lead departments of their own. */
export const ZONES: readonly string[] = ['经济技术开发区管理委员会', '工业园区管理委员会'];
