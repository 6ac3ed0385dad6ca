import { heldFor, shortened, type HeldReason } from './reasons.ts';
import { isOn, localPart, type Parts } from './xml-parts.ts';

const SHEET = /^xl\/(?:worksheets|chartsheets)\/[^/]+\.xml$/;

/** What a workbook is held for beyond what every office document is: sheets, columns and rows that nobody sees. */
export function sheetReasons(parts: Parts): readonly HeldReason[] {
  const hidden: string[] = [];
  parts.read('xl/workbook.xml', {
    open: (element, attribute) => {
      if (localPart(element) !== 'sheet') return;
      if (['hidden', 'veryHidden'].includes(attribute('state') ?? '')) hidden.push(attribute('name') ?? '');
    },
  });
  let [columns, rows, fetching] = [0, 0, false];
  for (const name of parts.names.filter((each) => SHEET.test(each))) {
    const seen = hiddenIn(parts, name);
    columns += seen.columns;
    rows += seen.rows;
  }
  for (const name of parts.names.filter((each) => /^xl\/externalLinks\/[^/]+\.xml$/.test(each)))
    parts.read(name, {
      open: (element) => {
        fetching ||= localPart(element) === 'ddeLink';
      },
    });
  return [
    ...(hidden.length > 0 ? [heldFor('held.hidden-sheet', { count: hidden.length, sheets: shortened(hidden.join('、')) })] : []),
    ...(columns > 0 ? [heldFor('held.hidden-columns', { count: columns })] : []),
    ...(rows > 0 ? [heldFor('held.hidden-rows', { count: rows })] : []),
    ...(fetching ? [heldFor('held.remote-part', { count: 1, target: 'DDE' })] : []),
  ];
}

/** Columns of a sheet that a file may hide up to the end: one element may stand for sixteen thousand. */
const LAST_COLUMN = 16_384;

function hiddenIn(parts: Parts, name: string): { readonly columns: number; readonly rows: number } {
  let [columns, rows, rowsHiddenUnlessSaid] = [0, 0, false];
  parts.read(name, {
    open: (element, attribute) => {
      const part = localPart(element);
      if (part === 'sheetFormatPr') rowsHiddenUnlessSaid = isOn(attribute('zeroHeight'));
      if (part === 'col' && (isOn(attribute('hidden')) || isZero(attribute('width')))) {
        const [first, last] = [Number(attribute('min')), Number(attribute('max'))];
        columns += last >= LAST_COLUMN ? 1 : Math.max(1, last - first + 1 || 1);
      }
      if (part === 'row' && (isOn(attribute('hidden')) || isZero(attribute('ht')))) rows += 1;
    },
  });
  return { columns, rows: rows + (rowsHiddenUnlessSaid ? 1 : 0) };
}

const isZero = (value: string | undefined): boolean => value !== undefined && Number(value) === 0;
