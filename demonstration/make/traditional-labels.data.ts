import { FORM_LABELS, type FormLabels } from './form-labels.data.ts';

/** Labels of the form of 2021 as a Taiwanese mirror prints them: traditional characters, 檔案 for 文件. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map([
  ['第二十条第（一）项', '第二十條第（一）項'],
  ['信息内容', '信息內容'],
  ['本年制发件数', '本年制發件數'],
  ['本年废止件数', '本年廢止件數'],
  ['现行有效件数', '現行有效件數'],
  ['规章', '規章'],
  ['行政规范性文件', '行政規範性檔案'],
  ['第二十条第（五）项', '第二十條第（五）項'],
  ['本年处理决定数量', '本年處理決定數量'],
  ['行政许可', '行政許可'],
  ['第二十条第（六）项', '第二十條第（六）項'],
  ['行政处罚', '行政處罰'],
  ['行政强制', '行政強制'],
  ['第二十条第（八）项', '第二十條第（八）項'],
  ['本年收费金额（单位：万元）', '本年收費金額（單位：萬元）'],
  ['行政事业性收费', '行政事業性收費'],
  [
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    '（本列數據的勾稽關係為：第一項加第二項之和，等於第三項加第四項之和）',
  ],
  ['申请人情况', '申請人情況'],
  ['自然人', '自然人'],
  ['法人或其他组织', '法人或其他組織'],
  ['商业企业', '商業企業'],
  ['科研机构', '科研機構'],
  ['社会公益组织', '社會公益組織'],
  ['法律服务机构', '法律服務機構'],
  ['其他', '其他'],
  ['总计', '總計'],
  ['一、本年新收政府信息公开申请数量', '一、本年新收政府信息公開申請數量'],
  ['二、上年结转政府信息公开申请数量', '二、上年結轉政府信息公開申請數量'],
  ['（一）予以公开', '（一）予以公開'],
  ['三、本年度办理结果', '三、本年度辦理結果'],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公開（區分處理的，只計這一情形，不計其他情形）'],
  ['1.属于国家秘密', '1.屬於國家秘密'],
  ['（三）不予公开', '（三）不予公開'],
  ['2.其他法律行政法规禁止公开', '2.其他法律行政法規禁止公開'],
  ['3.危及“三安全一稳定”', '3.危及“三安全一穩定”'],
  ['4.保护第三方合法权益', '4.保護第三方合法權益'],
  ['5.属于三类内部事务信息', '5.屬於三類內部事務信息'],
  ['6.属于四类过程性信息', '6.屬於四類過程性信息'],
  ['7.属于行政执法案卷', '7.屬於行政執法案卷'],
  ['8.属于行政查询事项', '8.屬於行政查詢事項'],
  ['1.本机关不掌握相关政府信息', '1.本機關不掌握相關政府信息'],
  ['（四）无法提供', '（四）無法提供'],
  ['2.没有现成信息需要另行制作', '2.沒有現成信息需要另行製作'],
  ['3.补正后申请内容仍不明确', '3.補正後申請內容仍不明確'],
  ['1.信访举报投诉类申请', '1.信訪舉報投訴類申請'],
  ['（五）不予处理', '（五）不予處理'],
  ['2.重复申请', '2.重複申請'],
  ['3.要求提供公开出版物', '3.要求提供公開出版物'],
  ['4.无正当理由大量反复申请', '4.無正當理由大量反覆申請'],
  ['5.要求行政机关确认或重新出具已获取信息', '5.要求行政機關確認或重新出具已獲取信息'],
  [
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '1.申請人無正當理由逾期不補正、行政機關不再處理其政府信息公開申請',
  ],
  ['（六）其他处理', '（六）其他處理'],
  [
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '2.申請人逾期未按收費通知要求繳納費用、行政機關不再處理其政府信息公開申請',
  ],
  ['3.其他', '3.其他'],
  ['（七）总计', '（七）總計'],
  ['四、结转下年度继续办理', '四、結轉下年度繼續辦理'],
  ['行政复议', '行政複議'],
  ['行政诉讼', '行政訴訟'],
  ['未经复议直接起诉', '未經複議直接起訴'],
  ['复议后起诉', '複議後起訴'],
  ['结果维持', '結果維持'],
  ['结果纠正', '結果糾正'],
  ['其他结果', '其他結果'],
  ['尚未审结', '尚未審結'],
]);

/** Throws for a label without a row above: a form with gaps would print in two scripts. */
function traditional(text: string): string {
  const found = TRADITIONAL.get(text);
  if (found === undefined) throw new Error(`no traditional form of ${text}`);
  return found;
}

const blocks = FORM_LABELS.disclosure['2021'].map((block) => ({
  ...block,
  heading: traditional(block.heading),
  heads: block.heads.map(traditional),
  rows: block.rows.map(([id, label]) => [id, traditional(label)] as const),
}));

const requestRows = FORM_LABELS.requestRows['2021'].map((row) => ({
  id: row.id,
  label: traditional(row.label),
  groups: row.groups.map(traditional),
}));

export const TRADITIONAL_LABELS: FormLabels = {
  disclosure: { '2019': [], '2021': blocks },
  requestNote: traditional(FORM_LABELS.requestNote),
  applicants: traditional(FORM_LABELS.applicants),
  natural: traditional(FORM_LABELS.natural),
  organisations: traditional(FORM_LABELS.organisations),
  // Two of the heads are broken over two lines.
  organisationKinds: FORM_LABELS.organisationKinds.map(traditional).map((kind) => kind.replace(/^(商業|科研)/u, '$1\n')),
  total: traditional(FORM_LABELS.total),
  requestRows: { '2019': [], '2021': requestRows },
  review: traditional(FORM_LABELS.review),
  suits: traditional(FORM_LABELS.suits),
  suitDirect: traditional(FORM_LABELS.suitDirect),
  suitAfterReview: traditional(FORM_LABELS.suitAfterReview),
  results: FORM_LABELS.results.map(traditional),
};
