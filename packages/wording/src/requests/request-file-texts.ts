import { fileSize } from './file-size.ts';

/** What a file of a request is. */
export const REQUEST_FILE_NAMES = {
  identity: '身份证明',
  attachment: '申请附件',
  enclosure: '意见附件',
  material: '拟提供的材料',
  copy: '公开件',
} as const;

const FILE_STATES = { quarantined: '检查中，通过后可以打开', clean: '检查通过', held: '已扣留' } as const;

/** The files of a request, on its page. */
export const REQUEST_FILE_TEXTS = {
  part: '文件',
  hint: '身份证明、附件、意见附件等。列出和打开都记入台账。',
  list: '列出文件',
  none: '这件申请没有文件。',
  enclosureOf: (party: string) => `${party}的意见附件`,
  states: FILE_STATES,
  /** Type by content, as the scan names it, and size. */
  sizeOf: (type: string | null, size: number): string =>
    type === null ? fileSize(size) : `${type.toUpperCase()}，${fileSize(size)}`,
  open: '下载',
  openOf: (name: string) => `下载：${name}`,
  again: '重新列出',
} as const;
