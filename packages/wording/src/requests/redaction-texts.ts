/** Why a place is masked, where no detector names it. */
export const MASK_KIND_NAMES = { drawn: '手工画出的区域', word: '全文遮盖的文字' } as const;

/** What is proved of a redacted copy, as its certificate names it. */
export const PROOF_NAMES = {
  structure: '文件里只有页面图像',
  text: '没有文字层',
  metadata: '没有标题、作者等属性',
  carried: '没有附件、表单、图层、脚本和批注',
  bytes: '字节里找不到被遮盖的文字',
  name: '文件名不含被遮盖的文字和原文件名',
  dots: '遮盖处逐点全黑',
  recognised: '图像识别不出被遮盖的文字',
  elsewhere: '被遮盖的文字在别处看不见',
} as const;

/** The page on which files are redacted. */
export const REDACTION_TEXTS = {
  fileName: (nth: number, ending: string) => `公开件${nth}.${ending}`,
} as const;
