import { fail, ok, type Result } from '@gongkai/kernel';
import type { SourceDocument } from '@gongkai/report';
import type { ReadFailure } from '../read-failure.ts';
import { decodeText } from '../text-decoding.ts';
import { unpackEntry } from '../zip/unpack-entry.ts';
import { zipEntries } from '../zip/zip-directory.ts';
import { readNumbering } from './numbering.ts';
import { readStyles } from './styles.ts';
import { WordBody } from './word-body.ts';
import { childNamed, elementsOf, xmlTree, type XmlElement } from './xml-tree.ts';

const broken = fail<ReadFailure>({ code: 'file.broken', params: { kind: 'docx' } });
const MAIN = 'word/document.xml';

/**
 * A Word file (Office Open XML) as paragraphs and tables: merged cells kept, automatic numbers written out, deleted text
 * left out, text boxes after the paragraph they are anchored in. Headers, footers and notes are not read.
 */
export function docxDocument(bytes: Uint8Array): Result<SourceDocument, ReadFailure> {
  const entries = zipEntries(bytes);
  if (!entries.ok) return entries;
  const part = (name: string): Result<XmlElement | undefined, ReadFailure> => {
    const entry = entries.value.find((each) => each.name === name);
    if (!entry) return ok(undefined);
    const unpacked = unpackEntry(bytes, entry);
    if (!unpacked.ok) return unpacked;
    const tree = xmlTree(decodeText(unpacked.value).text);
    return tree ? ok(tree) : broken;
  };
  const relations = part('_rels/.rels');
  if (!relations.ok) return relations;
  const main = mainPart(relations.value);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const [document, styles, numbering] = [part(main), part(`${folder}styles.xml`), part(`${folder}numbering.xml`)];
  if (!document.ok) return document;
  if (!styles.ok) return styles;
  if (!numbering.ok) return numbering;
  const body = childNamed(document.value, 'w:body');
  if (!body) return broken;
  const reader = new WordBody(readStyles(styles.value), readNumbering(numbering.value));
  return ok({ blocks: reader.blocks(body) });
}

/** Name of the main part: nearly always `word/document.xml`, but some office programs number it. */
function mainPart(relations: XmlElement | undefined): string {
  const main = (relations ? elementsOf(relations) : []).find((each) => each.attribute('Type')?.endsWith('/officeDocument'));
  return main?.attribute('Target')?.replace(/^\//, '') ?? MAIN;
}
