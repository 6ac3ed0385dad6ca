type Values = Readonly<Record<string, string | number>>;

/** Why a letter cannot become a document. */
export const PAPER_SENTENCES = {
  'paper.glyph-missing': ({ characters }: Values) =>
    `PDF 的字库中没有这些字：${String(characters)}。请核对是否有误；确为生僻字的，请用 Word 版打印`,
  'paper.no-typesetter': ({ system }: Values) =>
    `这台服务器的系统${system === undefined ? '' : `（${String(system)}）`}不能生成 PDF。请用 Word 版，或由管理员把本系统装到 64 位 Linux 上`,
} as const;

export const PAPER_TITLES: Readonly<Record<keyof typeof PAPER_SENTENCES, string>> = {
  'paper.glyph-missing': '字库中没有的字',
  'paper.no-typesetter': '不能生成 PDF',
};
