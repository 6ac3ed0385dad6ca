import { hasLuhnCheck } from './checksums.ts';
import { type Hit } from './datum.ts';
import { shapeOf, windowOf, type NumberRun, type Window } from './number-runs.ts';
import { after, before, type Reading } from './reading.ts';

/** 4-4-4-4, or 4-4-4-4 and one to three more. */
export const CARD_SHAPE = /^4-4-4-4(?:-[1-3])?$/;
/** Words that say that a number is a bank's. */
export const BANK = /银行|卡号|账号|帐号|账户|帐户|存折|储蓄/;

/** No issuer begins with 0; rows of noughts run together in a table do, and pass. */
const isCardNumber = (text: string) => /^[1-9]\d{12,18}$/.test(text) && hasLuhnCheck(text);

/**
 * One number in ten passes Luhn. ISO/IEC 7812 gives 3–6 and 9 to banks and payment; with another first digit and no word
 * of banking before it, the number may be anything, so it only warns.
 */
function card(reading: Reading, { from, to, text }: Window): Hit {
  const banking = /^[34569]/.test(text) || BANK.test(before(reading.text, from, 20));
  return { detector: 'P06', from, to, severity: banking ? 'block' : 'warn', reason: 'privacy.bank-card' };
}

/** P06 in groups of four. UnionPay numbers (62) are taken out of a longer row; others must be the whole row. */
export function spacedCards(reading: Reading): readonly Hit[] {
  return reading.runs.flatMap((run) => spacedCardsOf(run, reading));
}

function spacedCardsOf(run: NumberRun, reading: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  const end = run.groups.length - 1;
  for (let first = 0; first + 3 <= end; first += 1) {
    const found = [first + 4, first + 3]
      .filter((last) => last <= end)
      .map((last) => windowOf(run, first, last))
      .find((window) => {
        const whole = first === 0 && window.last === end && /^[34569]/.test(window.text);
        if (!whole && !window.text.startsWith('62')) return false;
        return CARD_SHAPE.test(shapeOf(run, window)) && isCardNumber(window.text);
      });
    if (!found || !reading.isFree(found.from, found.to)) continue;
    hits.push(card(reading, found));
    first = found.last;
  }
  return hits;
}

/** Cards of Chinese banks have 15 digits or more; shorter numbers that pass are mostly those of filings and forms. */
const LEAST_ALONE = 15;

/** P06 in one piece. */
export function cards(reading: Reading): readonly Hit[] {
  return reading.runs.flatMap((run) =>
    run.groups.flatMap(({ from, to, text }, at) =>
      isCardNumber(text) && reading.isFree(from, to) && (text.length >= LEAST_ALONE || BANK.test(before(reading.text, from, 20)))
        ? [card(reading, windowOf(run, at, at))]
        : [],
    ),
  );
}

const ACCOUNT_LABEL = /账号|帐号|账户|帐户|开户行|卡号/g;
/** How far behind its label a number may begin. */
const REACH = 12;

/** P07: 12–28 digits that begin within twelve characters after a label of an account. */
export function bankAccounts(reading: Reading): readonly Hit[] {
  const starts = new Map<number, { readonly run: NumberRun; readonly at: number }>();
  for (const run of reading.runs) run.groups.forEach(({ from }, at) => starts.set(from, { run, at }));
  const hits: Hit[] = [];
  for (const { 0: label, index } of reading.text.matchAll(ACCOUNT_LABEL)) {
    const reach = after(reading.text, index + label.length, REACH + 1).length;
    for (let from = index + label.length; from < index + label.length + reach; from += 1) {
      const start = starts.get(from);
      const account = start && accountFrom(start.run, start.at);
      if (!account || !reading.isFree(account.from, account.to)) continue;
      hits.push({ detector: 'P07', from: account.from, to: account.to, severity: 'block', reason: 'privacy.bank-account' });
      break;
    }
  }
  return hits;
}

/** From a group on, as many groups as make at most 28 digits. */
function accountFrom(run: NumberRun, at: number): Window | undefined {
  let last = at;
  let total = 0;
  while (
    last < run.groups.length &&
    /^\d+$/.test(run.groups[last]?.text ?? '') &&
    total + (run.groups[last]?.text.length ?? 0) <= 28
  ) {
    total += run.groups[last]?.text.length ?? 0;
    last += 1;
  }
  return total >= 12 ? windowOf(run, at, last - 1) : undefined;
}
