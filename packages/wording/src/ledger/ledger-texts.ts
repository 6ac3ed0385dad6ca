/** What the check of the ledger says of a site. */
export const LEDGER_TEXTS = {
  none: '台账里还没有记录',
  noneOf: (site: number) => `站点 ${site}：台账里没有记录`,
  site: (site: number, streams: number, events: number, seals: number) =>
    `站点 ${site}：${streams} 条事件流，${events} 条记录，${seals} 次封存，`,
  sound: '完好',
  broken: (count: number) => `有 ${count} 处被破坏`,
  more: (count: number) => `另有 ${count} 处未列出`,
  witness: (witness: string) => `封存凭证 ${witness}（请另行保存，日后用 --witness 核对）`,
} as const;

type Break =
  | {
      readonly what: 'changed' | 'removed' | 'inserted' | 'head' | 'reordered';
      readonly stream: string;
      readonly seq: number;
      readonly until?: number;
      readonly was?: number;
    }
  | { readonly what: 'seal'; readonly seal: number };

/** What is wrong at one place of the ledger. */
export function ledgerBreakSentence(found: Break): string {
  if (found.what === 'seal') return `第 ${found.seal} 次封存与当时不符，或已被删去`;
  const { stream, seq, until, was } = found;
  switch (found.what) {
    case 'changed':
      return until === undefined || until === seq
        ? `${stream} 第 ${seq} 条：内容被改动`
        : `${stream} 第 ${seq} 至 ${until} 条：与封存时不符，其中有记录被改动`;
    case 'removed':
      return `${stream} 第 ${seq} 条：记录被删去`;
    case 'inserted':
      return `${stream} 第 ${seq} 条：记录是后来插入的`;
    case 'reordered':
      return `${stream} 第 ${seq} 条：次序被调换，原为第 ${was} 条`;
    case 'head':
      return `${stream} 第 ${seq} 条：与登记的末条不符`;
  }
}
