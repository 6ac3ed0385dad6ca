type Values = Readonly<Record<string, string | number>>;

/** Where in an archive it was found. */
const inside = ({ inside }: Values): string => (inside === undefined ? '' : `压缩包内的“${inside}”：`);

/** Why a file is held back, and what to do next: one sentence for each permanent code of the scan. */
export const HELD_SENTENCES = {
  'held.virus': (v: Values) => `${inside(v)}杀毒软件发现病毒（${v['name']}）。请勿再打开原文件，并告诉安全管理员`,
  'held.test-virus': (v: Values) => `${inside(v)}这是杀毒软件的测试文件。请换成要办理的文件再上传`,
  'held.executable': (v: Values) => `${inside(v)}这是可以运行的程序或脚本，不能上传。请改传文档`,
  'held.type-not-taken': (v: Values) =>
    `${inside(v)}不接收${v['ending'] ? ` .${v['ending']} ` : '没有扩展名的'}文件。请另存为 PDF、Word、Excel、图片或 ZIP 再上传`,
  'held.name-differs': (v: Values) =>
    `${inside(v)}文件名说是 .${v['named']}，内容却是 ${v['found']}。请用原来的程序打开，另存为正确的格式再上传`,
  'held.name-deceives': (v: Values) => `${inside(v)}文件名“${v['name']}”里有看不见或改变显示方向的字符。请重新命名再上传`,
  'held.double-extension': (v: Values) => `${inside(v)}文件名“${v['name']}”里夹着程序的扩展名。请核对来源，重新命名再上传`,
  'held.polyglot': (v: Values) => `${inside(v)}文件里还藏着另一种格式的内容（${v['second']}）。请用原来的程序另存一份再上传`,
  'held.encrypted': (v: Values) => `${inside(v)}文件设有密码，无法检查。请取消密码再上传`,
  'held.broken': (v: Values) => `${inside(v)}文件已损坏或不完整，无法检查。请重新导出或下载后再上传`,
  'held.archive-bomb': (v: Values) => `${inside(v)}解开后大得不正常，可能是压缩炸弹。请核对来源，直接上传需要的文件`,
  'held.archive-too-deep': (v: Values) => `${inside(v)}压缩包套了 ${v['deep']} 层以上。请解开后上传里面的文件`,
  'held.archive-leads-out': (v: Values) => `${inside(v)}压缩包里有指向包外的路径。请重新压缩再上传`,
  'held.macro': (v: Values) => `${inside(v)}文件带有宏。请另存为不带宏的格式（.docx、.xlsx、.pptx）再上传`,
  'held.remote-part': (v: Values) => `${inside(v)}文件打开时会自动连接外部内容（${v['target'] ?? ''}）。请断开链接后另存再上传`,
  'held.pdf-script': (v: Values) => `${inside(v)}PDF 带有脚本或动态表单。请打印为新的 PDF 再上传`,
  'held.pdf-launch': (v: Values) => `${inside(v)}PDF 会启动别的程序。请核对来源，打印为新的 PDF 再上传`,
  'held.not-scannable': (v: Values) =>
    `${inside(v)}文件检查不完：过大、过于复杂或使检查中断。请拆分或另存后再上传，也可以请管理员重新检查`,
  'held.damaged-in-store': () => '存放的内容与上传时不一致，已停用。请告诉系统管理员，并重新上传',
  'held.pdf-attachment': (v: Values) =>
    `${inside(v)}PDF 里附有 ${v['count'] ?? ''} 个文件。请去掉附件再上传；确需保留，请由另一人核对后放行`,
  'held.embedded-object': (v: Values) =>
    `${inside(v)}文件里嵌有 ${v['count'] ?? ''} 个对象。请改为图片或文字再上传；确需保留，请由另一人核对后放行`,
  'held.external-link': (v: Values) =>
    `${inside(v)}文件引用了 ${v['count']} 处外部文件或图片（${v['target'] ?? ''}）。请断开引用再上传；确需保留，请由另一人核对后放行`,
  'held.hidden-sheet': (v: Values) =>
    `${inside(v)}有 ${v['count']} 张隐藏的工作表${v['sheets'] ? `（${v['sheets']}）` : ''}。请取消隐藏或删去再上传；确需保留，请由另一人核对后放行`,
  'held.hidden-columns': (v: Values) =>
    `${inside(v)}有 ${v['count']} 列是隐藏的。请取消隐藏或删去再上传；确需保留，请由另一人核对后放行`,
  'held.hidden-rows': (v: Values) =>
    `${inside(v)}有 ${v['count']} 行是隐藏的（含筛选后不显示的）。请取消隐藏或删去再上传；确需保留，请由另一人核对后放行`,
  'held.hidden-slide': (v: Values) =>
    `${inside(v)}有 ${v['count']} 张隐藏的幻灯片。请取消隐藏或删去再上传；确需保留，请由另一人核对后放行`,
  'held.hidden-text': (v: Values) => `${inside(v)}有隐藏的文字。请显示全部内容，删去后再上传；确需保留，请由另一人核对后放行`,
  'held.tracked-changes': (v: Values) =>
    `${inside(v)}有 ${v['count']} 处修订痕迹。请接受或拒绝全部修订再上传；确需保留，请由另一人核对后放行`,
  'held.comments': (v: Values) => `${inside(v)}有 ${v['count']} 条批注。请删去批注再上传；确需保留，请由另一人核对后放行`,
  'held.speaker-notes': (v: Values) =>
    `${inside(v)}有 ${v['count']} 页演讲者备注。请删去备注再上传；确需保留，请由另一人核对后放行`,
} as const;

/** Codes of the scan that have a sentence. */
export type HeldSentenceCode = keyof typeof HELD_SENTENCES;

/** One that a newer program has left is still told: with its code. */
export function heldSentence({ code, params }: { readonly code: string; readonly params: Values }): string {
  const say = (HELD_SENTENCES as Readonly<Record<string, (values: Values) => string>>)[code];
  return say === undefined ? `文件没有通过检查（${code}）。请联系系统管理员` : say(params);
}
