/**
 * What offices have (GB/T 9704-2012 asks for 小标宋, 仿宋 and 半角宋体), and what Word takes where a machine has not: names only, none of
 * them may be embedded without a licence.
 */
export const FONTS = {
  head: { name: '方正小标宋简体', instead: 'Noto Serif SC' },
  body: { name: '仿宋_GB2312', instead: 'FangSong' },
  kai: { name: '楷体_GB2312', instead: 'KaiTi' },
  black: { name: '黑体', instead: 'Noto Sans SC' },
  figures: { name: '宋体', instead: 'Noto Serif SC' },
} as const;
