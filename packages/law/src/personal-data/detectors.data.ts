import { type DatumSeverity, type DetectorId } from './datum.ts';

export type DetectorRow = {
  readonly id: DetectorId;
  /** Term of art in Chinese. */
  readonly title: string;
  /** Unless the place makes it more or less serious; the detector's file says when. */
  readonly severity: DatumSeverity;
  /** Sensitive personal information in the sense of 个人信息保护法 art. 28: a stricter basis is cited. */
  readonly sensitive: boolean;
};

const row = (id: DetectorId, title: string, severity: DatumSeverity, kind?: 'sensitive'): DetectorRow => ({
  id,
  title,
  severity,
  sensitive: kind === 'sensitive',
});

export const DETECTORS: readonly DetectorRow[] = [
  row('P01', '公民身份号码', 'block'),
  row('P02', '15位居民身份证号', 'warn'),
  row('P03', '外国人永久居留身份证号', 'block'),
  row('P04', '手机号码', 'block'),
  row('P05', '固定电话', 'info'),
  row('P06', '银行卡号', 'block', 'sensitive'),
  row('P07', '银行账号', 'block', 'sensitive'),
  row('P08', '住址', 'warn'),
  row('P09', '出生日期', 'warn'),
  row('P10', '机动车号牌', 'warn'),
  row('P11', '护照号码', 'warn'),
  row('P12', '往来港澳台证件号码', 'warn'),
  row('P13', '电子邮箱', 'info'),
  row('P14', '社保号、医保号、学籍号等', 'warn'),
  row('P15', '健康、救助、残疾状况', 'warn', 'sensitive'),
  row('P16', '未成年人', 'block', 'sensitive'),
  row('P17', '个人名单', 'warn'),
  row('P18', '位置与行踪轨迹', 'block', 'sensitive'),
];

export type BasisRow = { readonly from: string; readonly cites: string; readonly sensitive: string };

const DECREE = '《政府信息公开条例》（国务院令第711号）第十五条';
const CODE = '《民法典》第一千零三十二条、第一千零三十四条、第一千零三十九条';

/** Why publishing personal data needs a ground, the newest first; a law in force is never edited, a new one gets a row. */
export const BASES: readonly BasisRow[] = [
  {
    from: '2021-11-01',
    cites: `《个人信息保护法》第六条、第二十五条、第三十四条；${DECREE}`,
    sensitive: `《个人信息保护法》第二十五条、第二十八条、第三十四条；${DECREE}`,
  },
  { from: '2021-01-01', cites: `${CODE}；${DECREE}`, sensitive: `${CODE}；${DECREE}` },
  { from: '2019-05-15', cites: DECREE, sensitive: DECREE },
];
