import type { DocumentBlock } from '@gongkai/report';
import { NumberLabels, type Numbering } from './numbering.ts';
import { isContents, numberedAt, numberedByStyle, type Styles } from './styles.ts';
import { wordTable, type Merge, type WordCell, type WordRow } from './word-table.ts';
import { childNamed, elementsOf, outermost, propertyOf, switchedOn, type XmlElement } from './xml-tree.ts';

/**
 * What a reader of the printed page does not see: deleted and moved text, the older copy of a text box that stands beside
 * the newer one, readings over characters, properties.
 */
const UNSEEN = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:rt',
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tcPr',
  'w:trPr',
  'w:sdtPr',
]);
const DRAWINGS = new Set(['w:drawing', 'w:pict', 'w:object']);

/** Reads the body of a Word file as its blocks stand on the page. */
export class WordBody {
  private readonly styles: Styles;
  private readonly labels: NumberLabels;

  constructor(styles: Styles, numbering: Numbering) {
    this.styles = styles;
    this.labels = new NumberLabels(numbering);
  }

  /** Blocks of what holds paragraphs and tables: the body, a cell, a text box, and the wrappers around them. */
  blocks(story: XmlElement): readonly DocumentBlock[] {
    return elementsOf(story).flatMap((element): readonly DocumentBlock[] => {
      if (UNSEEN.has(element.name) || isContentsControl(element)) return [];
      if (element.name === 'w:p') return this.paragraph(element);
      if (element.name === 'w:tbl') return wordTable(this.rows(element));
      return this.blocks(element);
    });
  }

  private paragraph(element: XmlElement): readonly DocumentBlock[] {
    const properties = childNamed(element, 'w:pPr');
    const style = propertyOf(properties, 'w:pStyle');
    if (isContents(this.styles, style)) return [];
    const own = numberedAt(properties);
    const byStyle = numberedByStyle(this.styles, style);
    const list = own.list ?? byStyle?.list;
    const label = list === undefined || list === '0' ? '' : this.labels.next(list, own.level ?? byStyle?.level, style);
    const boxes: XmlElement[] = [];
    const text = label + this.text(element, boxes);
    const lines = text.split('\n').map((line): DocumentBlock => ({ kind: 'paragraph', text: line }));
    return [...lines, ...boxes.flatMap((box) => this.blocks(box))];
  }

  /** The text of a paragraph or of a part of one; text boxes anchored in it are put aside. */
  private text(element: XmlElement, boxes: XmlElement[]): string {
    let text = '';
    for (const child of elementsOf(element)) {
      if (UNSEEN.has(child.name)) continue;
      if (DRAWINGS.has(child.name)) boxes.push(...outermost(child, 'w:txbxContent'));
      else if (child.name === 'w:t' || child.name === 'm:t')
        text += child.children.filter((part) => typeof part === 'string').join('');
      else if (child.name === 'w:tab') text += '\t';
      else if (child.name === 'w:br' || child.name === 'w:cr') text += '\n';
      else if (child.name === 'w:noBreakHyphen') text += '-';
      else if (child.name === 'w:sym') text += symbol(child);
      else if (child.name === 'w:sdt' && switchedOn(childNamed(child, 'w:sdtPr'), 'w:showingPlcHdr')) continue;
      else if (child.name !== 'w:r' || !switchedOn(childNamed(child, 'w:rPr'), 'w:vanish')) text += this.text(child, boxes);
    }
    return text;
  }

  private rows(table: XmlElement): readonly WordRow[] {
    return within(table, 'w:tr').flatMap((row): readonly WordRow[] => {
      const properties = childNamed(row, 'w:trPr');
      if (childNamed(properties, 'w:del')) return [];
      const cells = within(row, 'w:tc').map((cell) => this.cell(cell));
      return [{ before: Number(propertyOf(properties, 'w:gridBefore')) || 0, cells }];
    });
  }

  private cell(cell: XmlElement): WordCell {
    const properties = childNamed(cell, 'w:tcPr');
    const merge = (name: string): Merge => {
      const element = childNamed(properties, name);
      if (!element) return 'none';
      return element.attribute('w:val') === 'restart' ? 'from' : 'on';
    };
    const cols = Number(propertyOf(properties, 'w:gridSpan')) || 1;
    return { blocks: this.blocks(cell), cols, down: merge('w:vMerge'), across: merge('w:hMerge') === 'on' };
  }
}

/** Rows of a table or cells of a row, also those inside content controls and tracked insertions, but none of a table inside. */
function within(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return UNSEEN.has(child.name) || child.name === 'w:tbl' ? [] : within(child, name);
  });
}

/** The content control that Word puts around a table of contents. */
function isContentsControl(element: XmlElement): boolean {
  const gallery = propertyOf(childNamed(childNamed(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery === 'Table of Contents';
}

function symbol(element: XmlElement): string {
  const code = Number.parseInt(element.attribute('w:char') ?? '', 16);
  // Symbol fonts live in the private area: what they draw has no character.
  return code > 0x20 && code < 0xe000 ? String.fromCharCode(code) : '';
}
