import { childNamed, elementsOf, propertyOf, type XmlElement } from './xml-tree.ts';

/** Where a paragraph is numbered: the list's id and the level in it, counted from 0, where one is given. */
export type NumberedAt = { readonly list: string; readonly level: number | undefined };

type Style = {
  readonly name: string;
  readonly base: string;
  readonly list: string | undefined;
  readonly level: number | undefined;
};

/** What is needed of the paragraph styles of a Word file, by their ids. */
export type Styles = ReadonlyMap<string, Style>;

export function numberedAt(properties: XmlElement | undefined): { readonly list?: string; readonly level?: number } {
  const numbers = childNamed(properties, 'w:numPr');
  const [list, level] = [propertyOf(numbers, 'w:numId'), propertyOf(numbers, 'w:ilvl')];
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level: Number(level) || 0 }) };
}

/** Reads the root of `word/styles.xml`; a file without one has plain paragraphs. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = (root ? elementsOf(root) : []).filter(({ name }) => name === 'w:style');
  return new Map(
    styles.map((style) => {
      const { list, level } = numberedAt(childNamed(style, 'w:pPr'));
      const [name, base] = [propertyOf(style, 'w:name') ?? '', propertyOf(style, 'w:basedOn') ?? ''];
      return [style.attribute('w:styleId') ?? '', { name, base, list, level }];
    }),
  );
}

/** The numbering that a style brings, its own or of those it is based on. */
export function numberedByStyle(styles: Styles, id: string | undefined): NumberedAt | undefined {
  let [list, level]: [string | undefined, number | undefined] = [undefined, undefined];
  let at = id === undefined ? undefined : styles.get(id);
  for (let steps = 0; at && steps < 20; steps += 1) {
    list ??= at.list;
    level ??= at.level;
    at = styles.get(at.base);
  }
  // List 0 takes the numbering of the style below away.
  return list === undefined || list === '0' ? undefined : { list, level };
}

/** Lines of a table of contents repeat every heading of the document. */
export const isContents = (styles: Styles, id: string | undefined): boolean =>
  id !== undefined && /^(?:toc|目录)\s*\d?$/i.test(styles.get(id)?.name ?? '');
