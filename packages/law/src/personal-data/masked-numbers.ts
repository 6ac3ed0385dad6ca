import { type DetectorId, type Hit } from './datum.ts';
import { CARD_SHAPE } from './bank-numbers.ts';
import { shapeOf, windowOf, type NumberRun, type Window } from './number-runs.ts';
import { type Reading } from './reading.ts';

const HIDDEN = /[*Xx]{3,}/;

/** What the number was, by how long it is. */
function maskedKind({ text }: Window): DetectorId | undefined {
  const digits = text.replace(/\D/g, '').length;
  // A row of asterisks with next to nothing left shows nobody.
  if (!HIDDEN.test(text) || digits < 2) return undefined;
  if (text.length === 18) return 'P01';
  if (text.length === 15) return 'P02';
  if (text.length === 11) return /^(?:1[3-9]|[*Xx]{2})/.test(text) ? 'P04' : undefined;
  return text.length >= 13 && text.length <= 19 ? 'P06' : undefined;
}

/** The birthday must go with the rest (spec §4): its eight digits, or the six of an old number, are all there. */
function showsBirthday(kind: DetectorId, text: string): boolean {
  if (kind === 'P01') return /^\d{8}$/.test(text.slice(6, 14));
  return kind === 'P02' && /^\d{6}$/.test(text.slice(6, 12));
}

function maskedHit(window: Window): readonly Hit[] {
  const detector = maskedKind(window);
  if (detector === undefined) return [];
  const { from, to, text } = window;
  // The X that ends a resident number is a digit, one at the end of a masked stretch is not.
  const kept = /(?:\d+[Xx]?|(?<=\d)[Xx])$/.exec(text)?.[0].length ?? 0;
  const open = showsBirthday(detector, text);
  return [
    {
      detector,
      from,
      to,
      severity: open ? 'warn' : 'info',
      reason: open ? 'privacy.masked-birthday-left' : 'privacy.masked',
      params: { kept },
    },
  ];
}

/** **** **** **** 0012, and a number that is a whole run of groups (110101 ******** 0011). */
function inGroups(run: NumberRun, first: number): Window | undefined {
  const end = run.groups.length - 1;
  const whole = first === 0 && end > 0 && end < 5 ? [end] : [];
  return [...whole, first + 4, first + 3]
    .filter((last) => last <= end)
    .map((last) => windowOf(run, first, last))
    .find((window) => maskedKind(window) && (window.last === whole[0] || CARD_SHAPE.test(shapeOf(run, window))));
}

function maskedIn(run: NumberRun): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < run.groups.length; at += 1) {
    const window = inGroups(run, at) ?? windowOf(run, at, at);
    hits.push(...maskedHit(window));
    at = window.last;
  }
  return hits;
}

/** Numbers masked before: reported with what they still show, never blocked. */
export function maskedNumbers(reading: Reading): readonly Hit[] {
  return reading.runs.flatMap(maskedIn).filter(({ from, to }) => reading.isFree(from, to));
}
