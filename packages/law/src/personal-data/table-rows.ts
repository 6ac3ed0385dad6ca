import { birthdayHits } from './birthdays.ts';
import { type Hit } from './datum.ts';
import { isPersonName } from './person-marks.ts';
import { type Reading } from './reading.ts';

type Cell = { readonly from: number; readonly to: number; readonly text: string };

/** States of health, poverty and disability that single a person out. */
const CONDITION =
  /残疾|低保|五保|特困|贫困|重病|大病|精神(?:病|障碍|分裂)|HIV|艾滋|孕|肿瘤|癌|尿毒症|白血病|抑郁|传染病|结核|乙肝|救助|孤儿|刑满/;
/** Headings of columns that, beside the names, make a list of people. */
const IDENTIFIER = /身份证|公民身份|证件号|手机|电话|住址|家庭|出生|银行|账号|卡号|社保|医保|学号|车牌/;
const BIRTH_HEADING = /^出生(?:年月日?|日期|时间)?$/;
/** Fewer rows are a contact list or a team, not a list of people. */
const LIST_ROWS = 5;

/** Plain text keeps table cells apart by tabs, bars or two spaces and more; a line without them is no row. */
function cellsOf(line: string, start: number): readonly Cell[] {
  if (!/[\t|]| {2}/.test(line)) return [];
  const cells: Cell[] = [];
  for (const { 0: text, index } of line.matchAll(/[^\t| ]+(?: [^\t| ]+)*/g)) {
    cells.push({ from: start + index, to: start + index + text.length, text });
  }
  return cells.length > 1 ? cells : [];
}

type Table = { readonly head: readonly Cell[]; readonly names: number; readonly births: number; rows: number };

function tableOf(head: readonly Cell[]): Table | undefined {
  const names = head.findIndex(({ text }) => /^(?:姓 ?名|名单)$/.test(text));
  if (names < 0) return undefined;
  return { head, names, births: head.findIndex(({ text }) => BIRTH_HEADING.test(text)), rows: 0 };
}

function listHit({ head, names, rows }: Table): readonly Hit[] {
  const cell = head[names];
  if (!cell || rows < LIST_ROWS || !head.some(({ text }) => IDENTIFIER.test(text))) return [];
  return [{ detector: 'P17', from: cell.from, to: cell.to, severity: 'warn', reason: 'privacy.name-list' }];
}

function conditionHits(cells: readonly Cell[]): readonly Hit[] {
  const person = cells.find(({ text }) => isPersonName(text));
  if (!person || !cells.some((cell) => cell !== person && CONDITION.test(cell.text))) return [];
  return [{ detector: 'P15', from: person.from, to: person.to, severity: 'warn', reason: 'privacy.condition-person' }];
}

/**
 * P15 (a person's name and a condition in one row), P17 (names with another identifier in five rows or more) and, under a
 * heading 出生年月, P09. Rows of plain text only: a table whose cells stand one a line shows no rows.
 */
export function tableRows(reading: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  let table: Table | undefined;
  let start = 0;
  for (const line of reading.text.split('\n')) {
    const cells = cellsOf(line, start);
    start += line.length + 1;
    const head = tableOf(cells);
    if (head || cells.length === 0) {
      if (table) hits.push(...listHit(table));
      table = head;
      continue;
    }
    hits.push(...conditionHits(cells));
    if (!table) continue;
    if (isPersonName(cells[table.names]?.text ?? '')) table.rows += 1;
    const birth = cells[table.births];
    if (birth) hits.push(...birthdayHits(reading, birth.from, birth.text));
  }
  return table ? [...hits, ...listHit(table)] : hits;
}
