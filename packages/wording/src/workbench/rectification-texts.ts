import { RECTIFICATION_RESULTS } from '@gongkai/law';

/** What may become of a record, in the words of the article. */
export const RECTIFICATION_RESULT_NAMES = RECTIFICATION_RESULTS.map(({ id, title }) => ({ id, title }));

/** A record that is to be rectified (条例 art. 41), in the workbench. */
export const RECTIFICATION_TEXTS = {
  title: '更正决定',
  none: '还没有作出决定。',
  lead: '核实申请人的证据和本机关的记录，写明核实情况，再作出决定。属实的应当更正；不属于本机关职能范围的，可以转送，或者告知申请人向有权更正的机关提出。',
  result: '决定',
  finding: '核实情况',
  findingHint: '写明核对了哪些记录和证据、由谁核对、结果怎样。申请人看不到，复议、诉讼时要用。',
  kind: '申请的种类',
  evidenceHint: '申请书怎样写就怎样录入；没有写证据的，录入“没有写明”。',
  intakeHint:
    '申请人说机关提供的、与自己有关的记录不准确，要求更正的，选更正申请。更正申请没有补正程序：缺少身份证明、联系方式或者接收途径的，先与申请人联系补齐再登记，收到的日期照实填写。',
} as const;
