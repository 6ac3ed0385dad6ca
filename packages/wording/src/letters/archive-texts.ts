/** The page that lists what the archive of a request holds. */
export const ARCHIVE_TEXTS = {
  title: '政府信息公开申请卷内目录',
  file: '目录.pdf',
  head: (unit: string, registration: string) => [`立卷机关：${unit}`, `登记编号：${registration}`],
  columns: ['序号', '日期', '题名', '页数', 'SHA-256'],
  count: (papers: number, pages: number | undefined) => `本卷共${papers}件${pages === undefined ? '' : `，${pages}页`}。`,
  noPages: '—',
  replaced: '“〓”处为目录字库中没有的字，以原件为准。',
} as const;
