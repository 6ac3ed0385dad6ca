type Values = Readonly<Record<string, string | number>>;

/** What each proof found, as the refusal says it. */
const LEAKS: Readonly<Record<string, string>> = {
  structure: '生成的文件里有图像以外的内容',
  text: '生成的文件里还有文字层',
  metadata: '生成的文件里还有标题、作者等属性',
  carried: '生成的文件里还有附件、表单或批注',
  bytes: '生成的文件里还能找到被遮盖的文字',
  name: '文件名里有被遮盖的文字或原文件名',
  dots: '遮盖的地方没有全部涂黑',
  recognised: '从生成的图像里还能认出被遮盖的文字',
  elsewhere: '被遮盖的文字在别处还看得见',
};

/** What can be done about a leak: another mask, or telling who keeps the program. */
const whatToDo = (proof: string): string =>
  proof === 'elsewhere' || proof === 'recognised'
    ? '请把这些文字“全文遮盖”，或注明它可以在别处保留，再重新生成'
    : '文件没有保存，不能发出。请重新生成；再次出现请告诉管理员';

const WORD = '先接受或者拒绝全部修订，删去批注和隐藏的文字，再';
const SHEET = '先显示隐藏的行、列和工作表，删去不该给的，再';
/** What is to be settled before there are pages: a printer would settle it without a word. */
const LOOK_FIRST: ReadonlyMap<string, string> = new Map([
  ['docx', WORD],
  ['doc', WORD],
  ['wps', WORD],
  ['xlsx', SHEET],
  ['xls', SHEET],
  ['et', SHEET],
]);

/** Refusals of redaction. */
export const REDACTION_SENTENCES = {
  'redaction.type': ({ found }: Values) =>
    `这种文件（${found}）不能遮盖。请${LOOK_FIRST.get(String(found)) ?? ''}打印或另存为 PDF 后重新上传`,
  'redaction.broken': () => '文件不完整，不能逐页显示。请另存一份重新上传',
  'redaction.encrypted': () => '文件设有密码或限制，不能遮盖。请取消后重新上传',
  'redaction.too-many-pages': ({ found, limit }: Values) => `文件有 ${found} 页，一次最多 ${limit} 页。请拆分后重新上传`,
  'redaction.too-large': () => '页面或图片太大，不能遮盖。请缩小后重新上传',
  'redaction.undecided': ({ count }: Values) => `还有 ${count} 处建议没有决定遮盖还是保留。请逐处决定后再生成`,
  'redaction.nothing-masked': () => '没有要遮盖的地方。请先画出区域、填写文字或采纳建议',
  'redaction.region-outside': ({ page }: Values) => `第 ${page} 页的一处区域不在页面上。请核对位置和大小`,
  'redaction.too-many-regions': ({ limit }: Values) => `遮盖的地方超过 ${limit} 处。请合并区域，或拆分文件`,
  'redaction.word-too-short': ({ words }: Values) => `“${words}”太短，会遮盖到不相干的地方。请至少填两个汉字或四位数字`,
  'redaction.too-slow': ({ seconds }: Values) => `处理超过 ${seconds} 秒，已停止。请拆分文件后再试`,
  'redaction.broke-off': () => '处理文件时程序中断了，没有生成。请另存一份重新上传',
  'redaction.not-clean': ({ proof, page, words }: Values) =>
    `${LEAKS[String(proof)] ?? '生成的文件没有通过核验'}${page === undefined ? '' : `（第 ${page} 页）`}${
      words === undefined ? '' : `：“${words}”`
    }。${whatToDo(String(proof))}`,
  'material.held': () => '文件没有通过安全检查，没有收下。请核对文件，去掉宏、密码和嵌入的程序后重新添加',
  'copy.changed': () => '文件与核验时不同，不能下载。请告诉受理机关',
  'redaction.missing': () => '没有这份遮盖件。请回到办件页面重新打开',
  'redaction.page-missing': ({ page }: Values) => `文件没有第 ${page} 页。请选择有的页`,
} as const;

export const REDACTION_TITLES: Readonly<Record<keyof typeof REDACTION_SENTENCES, string>> = {
  'redaction.type': '这种文件不能遮盖',
  'redaction.broken': '文件不完整',
  'redaction.encrypted': '文件设有密码',
  'redaction.too-many-pages': '页数太多',
  'redaction.too-large': '页面太大',
  'redaction.undecided': '还有建议没有决定',
  'redaction.nothing-masked': '没有要遮盖的地方',
  'redaction.region-outside': '区域不在页面上',
  'redaction.too-many-regions': '遮盖的地方太多',
  'redaction.word-too-short': '文字太短',
  'redaction.too-slow': '处理超时',
  'redaction.broke-off': '处理中断',
  'redaction.not-clean': '没有通过核验',
  'material.held': '文件没有通过检查',
  'copy.changed': '文件与核验时不同',
  'redaction.missing': '没有这份遮盖件',
  'redaction.page-missing': '没有这一页',
};
