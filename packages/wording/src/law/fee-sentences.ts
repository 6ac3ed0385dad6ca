import type { Fee, FeeLine } from '@gongkai/law';

const COUNTER: Readonly<Record<Fee['by'], string>> = { items: '件', pages: '页' };

/** 4,300: three figures apart, as on a bill. */
export const yuan = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');

export function feeSentence({ by, count, before, amount }: Fee): string {
  const what =
    by === 'pages'
      ? before === 0
        ? `一件申请 ${count} 页，按量计收`
        : `当月已有 ${before} 页，再申请 ${count} 页，按量计收`
      : before === 0
        ? `一个自然月内 ${count} 件，按件计收`
        : `当月已有 ${before} 件，再申请 ${count} 件，按件计收`;
  return amount === 0 ? `${what}：不收信息处理费。` : `${what}：信息处理费共 ${yuan(amount)} 元。`;
}

/** One band: 第 11—30 件，每件 100 元，20 件，计 2,000 元. */
export function feeLineText(by: Fee['by'], { from, to, count, price, amount }: FeeLine): string {
  const counter = COUNTER[by];
  const span = from === to ? `第 ${from} ${counter}` : `第 ${from}—${to} ${counter}`;
  return price === 0 ? `${span}：不收费` : `${span}：每${counter} ${yuan(price)} 元，${count} ${counter}，计 ${yuan(amount)} 元`;
}
