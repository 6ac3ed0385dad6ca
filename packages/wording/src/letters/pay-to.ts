/** How and where a unit is paid, as it says so of itself. */
export type PayTo = { readonly payee?: string; readonly payAccount?: string; readonly payCounter?: string };

const bare = (text: string): string => text.trim().replace(/[。；;]$/u, '');

/** In one sentence without its end; blank where the unit says nothing. */
export const payToText = ({ payee = '', payAccount = '', payCounter = '' }: PayTo): string =>
  [
    ['收费单位：', bare(payee)],
    ['收款账户或者缴款码：', bare(payAccount)],
    ['缴费窗口：', bare(payCounter)],
  ]
    .flatMap(([name = '', text = '']) => (text === '' ? [] : [`${name}${text}`]))
    .join('；');
