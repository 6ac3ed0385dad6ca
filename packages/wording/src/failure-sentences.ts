import { FILE_SENTENCES } from './files/file-sentences.ts';
import type { Failure } from '@gongkai/kernel';
import { LAW_SENTENCES } from './law/law-sentences.ts';
import { PAPER_SENTENCES } from './letters/paper-sentences.ts';
import { PHRASING_SENTENCES } from './letters/phrasing-sentences.ts';
import { BACKUP_SENTENCES } from './operation/backup-sentences.ts';
import { REDACTION_SENTENCES } from './requests/redaction-sentences.ts';
import { REQUEST_FLOW_SENTENCES } from './requests/request-flow-sentences.ts';
import { STEP_SENTENCES } from './requests/step-sentences.ts';
import { SIGN_IN_SENTENCES } from './sign-in/sign-in-sentences.ts';
import { STAFF_SENTENCES } from './staff/staff-sentences.ts';
import { SHEET_SENTENCES } from './staff/sheet-sentences.ts';
import { UNIT_SENTENCES } from './staff/unit-sentences.ts';

type Say = (values: Readonly<Record<string, string | number>>) => string;

/** Kinds of file that are known and cannot be read, and what to do instead. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  xlsx: '这是 Excel 表格。年度报告请用网页、Word、PDF 或文本，也可以把全文另存为文本',
  xls: '这是 Excel 表格。年度报告请用网页、Word、PDF 或文本，也可以把全文另存为文本',
  pptx: '这是 PowerPoint 演示文稿。请换用年度报告的网页、Word、PDF 或文本',
  ppt: '这是 PowerPoint 演示文稿。请换用年度报告的网页、Word、PDF 或文本',
  ofd: '这是 OFD 版式文件，暂不能读取。请换用同一报告的网页、Word 或 PDF',
  odt: '这是 OpenDocument 文档，暂不能读取。请另存为 Word（.docx）后再试',
  rtf: '这是 RTF 文档，暂不能读取。请另存为 Word（.docx）后再试',
  zip: '这是压缩包。请解压后选择其中的年度报告',
  ole: '这是旧式 Office 文件，认不出是文档。请另存为 Word（.docx）后再试',
  image: '这是图片。请换用可以选中文字的网页、Word 或 PDF',
};

const megabytes = (bytes: string | number | undefined): string => `${Math.round((Number(bytes) / (1024 * 1024)) * 10) / 10} MB`;

/** Why a file or a request was refused, and what to do next: one sentence for each permanent code. */
export const FAILURE_SENTENCES = {
  'file.empty': () => '文件是空的。请检查选对了文件，或把全文另存为文本',
  'file.too-large': ({ limit }) => `文件超过 ${megabytes(limit)}。请删去图片后另存，或把全文另存为文本`,
  'file.encrypted': () => '文件设有密码。请取消密码后另存一份再试',
  'file.zip-bomb': () => '文件解开后大得不正常，已停止读取。请从原网站重新下载，或把全文另存为文本',
  'file.not-readable': () => '这不是文档，读不出文字。请选择网页、Word、PDF 或文本',
  'file.unsupported': ({ kind }) => UNSUPPORTED[String(kind)] ?? '不能读取这种文件。请换用网页、Word、PDF 或文本',
  'file.scanned': ({ pages }) =>
    `这是扫描件${pages === undefined ? '' : `（${pages} 页）`}，里面只有图像没有文字。请换用可以选中文字的网页、Word 或 PDF`,
  'file.broken': ({ kind }) =>
    kind === 'crash'
      ? '读取这个文件时程序中断了。请换一种格式再试，或把全文另存为文本'
      : '文件已损坏，不能完整读出。请重新下载或另存后再试',
  'file.too-big-inside': () => '文件内容过多，已停止读取。请删去图片和附件后另存，或把全文另存为文本',
  'file.too-slow': ({ seconds }) => `读取超过 ${seconds} 秒，已停止。请换一种格式再试，或把全文另存为文本`,
  'report.not-a-report': () => '这不像政府信息公开工作年度报告：没有找到报告标题，也没有找到规定的表格。请确认选对了文件',
  'import.region-unknown': ({ region }) => `没有编号为 ${region} 的行政区划。请核对区划代码`,
  'store.conflict': () => '别人刚刚改动了同一内容。请刷新后再试',
  'ledger.unkeepable': ({ what }) =>
    what === 'size' ? '内容过长。请把长文存为附件' : '内容中有不能保存的字符或数值。请删去特殊字符后再提交',
  'list.bad-cursor': () => '翻页地址已失效。请从第一页看起',
  'report.not-found': () => '年报库中没有这份报告',
  'unit.not-found': () => '年报库中没有这个机关',
  'list.filters-apart': ({ one, others }) => `${one} 不能与 ${others} 同时使用。请去掉其中之一`,
  'compare.other-ids': ({ least, most }) => `一次对比 ${least} 至 ${most} 份不同的报告。请核对报告编号`,
  'message.bad-recipient': ({ outlet }) =>
    outlet === 'email' ? '邮箱地址的格式不对。请只填一个地址，如 name@example.cn' : '收件号码或地址的格式不对。请核对后再试',
  'message.bad-key': () => '消息的去重编号只能用字母、数字和 . _ : / -，最长 200 个字符',
  'message.not-found': () => '没有这条消息，可能已过保存期限',
  'message.not-resendable': () => '这条消息正在发送、已经发出或者已经取消，不能重新发送',
  'message.not-cancellable': () => '这条消息正在发送、已经发出或者已经取消，不能再取消',
  'outlet.bad-quiet-hours': () => '免打扰时段应为两个不同的时刻，如 21:00 至 08:00',
  'upload.nothing': () => '没有收到文件，也没有收到文字。请选择文件，或粘贴报告全文',
  'upload.not-a-form': () => '提交的表单不完整，或格式不对。请重新提交',
  'upload.too-many-parts': () => '表单的内容过多。一次只能提交一个文件',
  'checking.busy': ({ seconds }) => `正在核对的文件太多。请在 ${seconds} 秒后再试`,
  'checking.too-many-at-once': ({ most, seconds }) =>
    `同一来源同时核对的文件最多 ${most} 份，先提交的还没有核对完。请等先提交的有了结果，或在 ${seconds} 秒后再试`,
  'import.closed': () => '本站没有开放入库，只能体检。请联系管理员',
  'form.other-site': () => '这份表单不是从本站页面提交的，已拒绝。请在本站页面上填写',
  'import.other-site': () => '入库请求不是从本站页面提交的，已拒绝。请在本站页面上提交',
  'request.invalid': ({ fields }) => `请求的参数有误：${fields}。请按所列说明改正`,
  'request.malformed': () => '请求的格式有误，无法识别。请核对地址和内容',
  'request.no-such-address': () => '没有这个地址。全部地址见 /api/v1/openapi.json',
  'request.method-not-allowed': ({ allowed }) => `这个地址只接受 ${allowed}`,
  'request.media-type': ({ accepted }) => `请求内容的类型（Content-Type）应为下列之一：${accepted}`,
  'request.too-large': ({ limit }) => `请求内容超过 ${megabytes(limit)}。请改为上传文件`,
  'request.header-too-large': () => '请求的地址或请求头过长。请缩短后再试',
  'request.too-slow': () => '请求内容没有在规定的时间内传完。请检查网络后再试',
  'request.too-many': ({ most, seconds }) => `请求过于频繁，每分钟最多 ${most} 次。请在 ${seconds} 秒后再试`,
  'server.overloaded': ({ seconds }) => `服务繁忙。请在 ${seconds} 秒后再试`,
  'server.fault': () => '本站出了故障。请稍后再试；如果一直这样，请把请求编号告诉管理员',
  ...STAFF_SENTENCES,
  ...BACKUP_SENTENCES,
  ...UNIT_SENTENCES,
  ...SHEET_SENTENCES,
  ...SIGN_IN_SENTENCES,
  ...FILE_SENTENCES,
  ...LAW_SENTENCES,
  ...STEP_SENTENCES,
  ...REQUEST_FLOW_SENTENCES,
  ...PAPER_SENTENCES,
  ...PHRASING_SENTENCES,
  ...REDACTION_SENTENCES,
} as const satisfies Readonly<Record<string, Say>>;

/** Every code that has a sentence; a program that can refuse with another one does not compile where it uses this type. */
export type FailureCode = keyof typeof FAILURE_SENTENCES;

/** Throws for a code without a sentence: the catalogue is incomplete, which a test shows first. */
export function failureSentence({ code, params }: Failure): string {
  const say: Say | undefined = (FAILURE_SENTENCES as Readonly<Record<string, Say>>)[code];
  if (!say) throw new Error(`no sentence for ${code}`);
  return say(params ?? {});
}
