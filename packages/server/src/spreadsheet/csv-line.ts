/** Without it Excel takes the file for one in the encoding of the machine. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, wherever the text comes from. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Text of a cell; one that would be a formula is led by an apostrophe, which spreadsheets take for "text follows". */
const safe = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One line of a table (RFC 4180), without its end. Figures stay figures; texts that a spreadsheet would run are made harmless. */
export const csvLine = (fields: readonly (string | number | null)[]): string =>
  fields.map((field) => (typeof field === 'number' ? String(field) : quoted(safe(field ?? '')))).join(',');
