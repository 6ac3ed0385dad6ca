import { divisionsIn } from '../divisions/find-divisions.ts';
import { type Hit } from './datum.ts';
import { hasPersonMark } from './person-marks.ts';
import { after, before, type Reading } from './reading.ts';

const NUMBER = '(?:\\d{1,5}|[一二三四五六七八九十]{1,3}|[甲乙丙丁])';
/** 号线 and 号文 are no house numbers. */
const UNIT = `${NUMBER}(?:号楼?(?![线文令召])|栋|幢|单元|室|组|户)`;
const HOUSE = new RegExp(UNIT, 'g');
const FURTHER = new RegExp(`^(?:-?(?:${UNIT}|${NUMBER}层|\\d{1,4}(?![0-9A-Za-z年月日])))`);
/** A road, a village or a block, then at most four characters before the house number (路北侧76号). */
const ROAD = /(?:[路街巷村弄里庄屯]|大道|胡同|小区|花园|家园|公寓|社区)[^\s,，。;；:：、()《》0-9]{0,4}$/;
const DIVISION = /[省市区县旗镇乡]|街道/;
const STOP = /[\s,，。;；:：、()《》“”"[\]〔〕|]/;

const HOME_LABEL = /家庭住址|家庭地址|现住址?|住址|居住地|户籍地/;
const LABELLED_HOME =
  /(?:家庭住址|家庭地址|现住址|现居住地|居住地址|户籍地址|户籍所在地|住址|现住)([:： ]{0,2})([^\s,，。;；:：、()《》“”"[\]〔〕|]{4,40})/g;
const PLACE = /[省市区县旗镇乡村路街组]/;
const OFFICE = /办公|政府|[局委厅处科所馆]|中心|大厅|机构|部门|单位|公司|学校|医院|银行|地址|地点/;
const ROOM = /室|单元/;

function severityOf(reading: Reading, from: number, to: number): Pick<Hit, 'severity' | 'reason'> {
  if (ROOM.test(reading.text.slice(from, to))) return { severity: 'block', reason: 'privacy.address-room' };
  const near = before(reading.text, from, 30) + after(reading.text, to, 15);
  if (hasPersonMark(near)) return { severity: 'block', reason: 'privacy.address-person' };
  return { severity: 'warn', reason: 'privacy.address' };
}

/** An office's address must be published (条例 art. 12): a word of an office in the same clause, and none of a home. */
function isAgencyAddress(text: string, from: number): boolean {
  const lead = before(text, from, 50);
  return OFFICE.test(lead) && !HOME_LABEL.test(lead);
}

/** Where the address begins: at its first division, else after the verb of place, else with its clause. */
function beginningOf(clause: string): number {
  const named = divisionsIn(clause)[0]?.from;
  if (named !== undefined) return named;
  const placed = /^.*(?:位于|住在|[住在于址])/.exec(clause)?.[0].length ?? 0;
  return placed < clause.length ? placed : 0;
}

/** The clause before a place: back to punctuation or a space, at most forty characters. */
function clauseBefore(text: string, at: number): string {
  const near = before(text, at, 40);
  let start = near.length;
  while (start > 0 && !STOP.test(near.charAt(start - 1))) start -= 1;
  return near.slice(start);
}

function endOf(text: string, at: number): number {
  let to = at;
  for (let part = 0; part < 6; part += 1) {
    const more = FURTHER.exec(text.slice(to, to + 12))?.[0].length ?? 0;
    if (more === 0) break;
    to += more;
  }
  return to;
}

function withHouseNumber(reading: Reading): readonly Hit[] {
  const { text } = reading;
  const hits: Hit[] = [];
  let end = 0;
  for (const { 0: house, index } of text.matchAll(HOUSE)) {
    if (index < end) continue;
    const clause = clauseBefore(text, index);
    const road = ROAD.exec(clause)?.index;
    if (road === undefined || !DIVISION.test(clause.slice(0, road))) continue;
    const from = index - clause.length + beginningOf(clause.slice(0, road + 1));
    end = endOf(text, index + house.length);
    if (isAgencyAddress(text, from) || !reading.isFree(from, end)) continue;
    hits.push({ detector: 'P08', from, to: end, ...severityOf(reading, from, end) });
  }
  return hits;
}

/** After its label a home may do without a number; without a colon the address must begin with a division. */
function labelledHomes(reading: Reading): readonly Hit[] {
  return [...reading.text.matchAll(LABELLED_HOME)].flatMap(({ 0: found, 1: colon = '', 2: home = '', index }): readonly Hit[] => {
    const isAddress = PLACE.test(home) && (/[:：]/.test(colon) || divisionsIn(home)[0]?.from === 0);
    const to = index + found.length;
    const from = to - home.length;
    return isAddress && reading.isFree(from, to) ? [{ detector: 'P08', from, to, ...severityOf(reading, from, to) }] : [];
  });
}

/** P08: homes after their label, and addresses down to a house, unless they are an office's. */
export function addresses(reading: Reading): readonly Hit[] {
  const labelled = labelledHomes(reading);
  const others = withHouseNumber(reading).filter(({ from, to }) => !labelled.some((home) => home.from < to && from < home.to));
  return [...labelled, ...others];
}
