/** What an officer has filled in for a letter, by field; a field that he left out is blank. */
export type Said = {
  readonly text: (field: string) => string;
  /** A field with an item a line. */
  readonly lines: (field: string) => readonly string[];
};

export function readSaid(given: Readonly<Record<string, string>>): Said {
  const text = (field: string): string => (Object.hasOwn(given, field) ? (given[field] ?? '').normalize('NFC').trim() : '');
  return {
    text,
    lines: (field) =>
      text(field)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
  };
}
