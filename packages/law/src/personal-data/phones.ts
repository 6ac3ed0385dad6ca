import { type Hit } from './datum.ts';
import { hasPersonMark } from './person-marks.ts';
import { shapeOf, windowOf, type NumberRun, type Window } from './number-runs.ts';
import { before, type Reading } from './reading.ts';

const MOBILE = /^1[3-9]\d{9}$/;
const COUNTRY = /^(?:00)?86$/;
const CONTACT = /联系电话|联系方式|咨询|热线|办公电话|监督电话|举报电话|服务电话|值班电话|传真/;

/** 86 before the number belongs to it: +86 138…, 0086-138…, (86)138…. */
function withCountry(text: string, from: number): number {
  const lead = before(text, from, 8);
  const found = /(?:\(?(?:\+|(?<![0-9A-Za-z])00|(?<![0-9A-Za-z]))86\)?[ -]?)$/.exec(lead)?.[0];
  return found === undefined ? from : from - found.length;
}

function mobile(reading: Reading, from: number, to: number): Hit {
  const labelled = CONTACT.test(before(reading.text, from, 20));
  return labelled
    ? { detector: 'P04', from, to, severity: 'warn', reason: 'privacy.mobile-contact' }
    : { detector: 'P04', from, to, severity: 'block', reason: 'privacy.mobile' };
}

/** A number in one piece, also with 86 or 0086 written on to it. */
function inOnePiece(run: NumberRun, reading: Reading): readonly Hit[] {
  return run.groups.flatMap(({ from, to, text }) => {
    const country = /^(?:00)?86(?=1[3-9]\d{9}$)/.exec(text)?.[0].length ?? 0;
    if (!MOBILE.test(text.slice(country)) || !reading.isFree(from, to)) return [];
    const start = country > 0 ? from - (reading.text[from - 1] === '+' ? 1 : 0) : withCountry(reading.text, from);
    return [mobile(reading, start, to)];
  });
}

const isSplitMobile = (run: NumberRun, window: Window) => MOBILE.test(window.text) && shapeOf(run, window) === '3-4-4';

/**
 * For each group of a run, may a split telephone end right before it? It may at the end of the run, before another
 * separator, before a number that is taken, and before the next telephone that ends well itself.
 */
function goodEnds(run: NumberRun, reading: Reading): readonly boolean[] {
  const { groups, separators } = run;
  const ends: boolean[] = [];
  ends[groups.length] = true;
  for (let at = groups.length - 1; at > 1; at -= 1) {
    const [group, third] = [groups[at], groups[at + 2]];
    const taken = group !== undefined && !reading.isFree(group.from, group.to);
    const isNext = third !== undefined && ends[at + 3] === true && isSplitMobile(run, windowOf(run, at, at + 2));
    ends[at] = separators[at - 1] !== separators[at - 2] || taken || isNext;
  }
  return ends;
}

/**
 * 138 0013 8000: three groups of a longer row of figures are no telephone, so there must be a good end, and before it
 * nothing, the country, another separator, a number that is taken, or the telephone before.
 */
function inThreePieces(run: NumberRun, reading: Reading): readonly Hit[] {
  const { groups, separators } = run;
  if (groups.length < 3) return [];
  const ends = goodEnds(run, reading);
  const hits: Hit[] = [];
  let taken = 0;
  for (let first = 0; first + 2 < groups.length; first += 1) {
    const window = windowOf(run, first, first + 2);
    const inside = separators[first];
    if (!isSplitMobile(run, window) || separators[first + 1] !== inside || !ends[first + 3]) continue;
    const previous = groups[first - 1];
    const opens =
      !previous ||
      taken === first ||
      separators[first - 1] !== inside ||
      COUNTRY.test(previous.text) ||
      !reading.isFree(previous.from, previous.to);
    if (!opens || !reading.isFree(window.from, window.to)) continue;
    hits.push(mobile(reading, withCountry(reading.text, window.from), window.to));
    taken = first + 3;
  }
  return hits;
}

/** P04: mobile numbers, in one piece or 3-4-4. In a contact line it may be a duty telephone: a warning. */
export function mobiles(reading: Reading): readonly Hit[] {
  return reading.runs.flatMap((run) => [...inOnePiece(run, reading), ...inThreePieces(run, reading)]);
}

/** Area code, then seven or eight digits; 12345, 110 and other short numbers have no area code and never match. */
const LANDLINE = /(?<![0-9A-Za-z*.])(?:\+86[ -]?)?\(?0(?:10|2\d|[3-9]\d{2})\)?[ -]?[2-9]\d{2,3}[ -]?\d{4}(?![0-9A-Za-z*])/g;
const OFFICE = /办公室|政府|[局委厅处科所]|中心|大厅|机构|部门|单位|公司|学校|医院/;
const LABEL = /电话|传真|热线|联系|咨询/;

/** An agency's number in its contact line must be published (条例 art. 12): label, and no person named instead of the office. */
function isAgencyContact(text: string, from: number): boolean {
  const lead = before(text, from, 80);
  if (/家庭|住宅|宅电/.test(lead)) return false;
  return LABEL.test(lead) && (OFFICE.test(lead) || !hasPersonMark(lead));
}

/** P05: landlines that are not in the contact line of an agency. */
export function landlines(reading: Reading): readonly Hit[] {
  const { text } = reading;
  return [...text.matchAll(LANDLINE)].flatMap(({ 0: number, index: from }): readonly Hit[] => {
    const to = from + number.length;
    if (!reading.isFree(from, to) || isAgencyContact(text, from)) return [];
    return [{ detector: 'P05', from, to, severity: 'info', reason: 'privacy.landline' }];
  });
}
