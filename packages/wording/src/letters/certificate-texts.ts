const OUTCOMES = {
  clean: '通过',
  partly: '部分页面通过',
  unavailable: '本机不能核验',
  leak: '发现泄漏',
} as const;

/** The certificate of a redacted copy, as it is read and kept on paper. */
export const CERTIFICATE_TEXTS = {
  title: '遮盖证书',
  file: (name: string) => `遮盖证书 ${name}`,
  lines: {
    on: (day: string) => `制作日期：${day}`,
    by: (who: string) => `制作人：${who}`,
    source: (pages: number, sha256: string) => `原文件：${pages} 页，SHA-256 ${sha256}`,
    result: (size: number, sha256: string) => `公开件：${size} 字节，SHA-256 ${sha256}`,
  },
  masked: '遮盖了什么',
  maskedColumns: ['页', '内容', '理由', '依据', '处数'],
  noGround: '—',
  proofs: '逐项核验',
  proofColumns: ['核验', '结果', '查了多少'],
  outcomes: OUTCOMES,
  rejected: '建议遮盖、决定保留的',
  rejectedColumns: ['内容', '处数'],
  unread: (pages: string) => `第 ${pages} 页读不出文字，只按位置遮盖。`,
  tools: (tools: string) => `所用程序：${tools}`,
  note: '本证书不含原文件和公开件中的任何文字。',
} as const;
