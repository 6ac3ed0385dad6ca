import { unpackEntry, zipEntries } from '@gongkai/files/containers';
import { zipSync, type Zippable } from 'fflate';
import { xmlText } from '../scan/xml-parts.ts';
import { stripJpeg } from './jpeg.ts';
import { stripPng } from './png.ts';
import { editXml, type XmlEdit } from './xml-edit.ts';

/** Bytes that one part may unpack to; a video in a presentation is larger than any text. */
const LARGEST_PART = 100 * 1024 * 1024;

/** Properties, own data, thumbnails and what a printer had to say: none of it is on a page. */
const DROPPED = /^(?:docProps\/.+|customXml\/.+|.+\/printerSettings\/.+|xl\/revisions\/.+)$/;
/** Relations to what is dropped. */
const DROPPED_RELATION =
  /\/(?:core-properties|extended-properties|custom-properties|thumbnail|customXml|customXmlProps|printerSettings|revisionHeaders)$/;

/** Attributes that carry the sessions in which something was written (ECMA-376 part 1, 17.15.1.70). */
const SESSION = /^(?:w:rsid\w*|w16du:dateUtc)$/;
/** Elements whose attributes name a person. */
const BY_PERSON =
  /^(?:w:(?:comment|ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart|\w+Change|cellIns|cellDel|cellMerge)|p:cmAuthor|p188:author|xr:person|person|fileSharing|w15:person|w15:presenceInfo)$/;
const PERSONAL: Readonly<Record<string, string>> = {
  'w:author': '',
  'w:initials': '',
  name: '',
  initials: '',
  userId: '',
  providerId: 'None',
  displayName: '',
  userName: '',
  'w15:author': '',
  'w15:userId': '',
  'w15:providerId': 'None',
};
const DATED = /^(?:w:date|dt|dateUtc|w16du:dateUtc)$/;
/** The path of the author's own folder stands in workbooks (`x15ac:absPath`), and the persons behind names. */
const DROPPED_ELEMENT = /^(?:w:rsids|w15:docId|w14:docId|x15ac:absPath|xr:revisionPtr)$/;

const RULES: XmlEdit = {
  drop: (name) => DROPPED_ELEMENT.test(name),
  attribute: (element, name) => {
    if (SESSION.test(name)) return null;
    if (!BY_PERSON.test(element)) return undefined;
    if (DATED.test(name)) return null;
    return PERSONAL[name];
  },
};

/** Names of authors of a sheet's comments are the text of their elements. */
const AUTHORS = /^xl\/comments.*\.xml$/;

/** The same document without what it says of those who wrote it, or undefined where it is no whole container. */
export function stripOffice(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly removed: readonly string[] } | undefined {
  const entries = zipEntries(bytes);
  if (!entries.ok) return undefined;
  const parts: Zippable = {};
  const removed: string[] = [];
  for (const entry of entries.value) {
    if (entry.name.endsWith('/')) continue;
    if (DROPPED.test(entry.name)) {
      removed.push(entry.name);
      continue;
    }
    const unpacked = unpackEntry(bytes, entry, LARGEST_PART);
    if (!unpacked.ok) return undefined;
    const part = strippedPart(entry.name, unpacked.value);
    // The time at which each part was saved is gone as well: zip begins in 1980.
    parts[entry.name] = [part, { level: entry.method === 0 ? 0 : 6, mtime: new Date(1980, 0, 1) }];
  }
  return { bytes: zipSync(parts), removed };
}

/** Pictures in a document have their own: where a photograph was taken stands in most of them. */
function strippedPart(name: string, part: Uint8Array): Uint8Array {
  if (/\.jpe?g$/i.test(name)) return stripJpeg(part)?.bytes ?? part;
  if (/\.png$/i.test(name)) return stripPng(part)?.bytes ?? part;
  return /\.(?:xml|rels)$/.test(name) ? editedPart(name, part) : part;
}

function editedPart(name: string, part: Uint8Array): Uint8Array {
  const before = xmlText(part);
  const after = editXml(before, rulesFor(name));
  const plain = AUTHORS.test(name) ? after.replace(/(<(?:\w+:)?author>)[^<]*(?=<\/)/g, '$1') : after;
  return plain === before ? part : Buffer.from(plain.replace(/^(<\?xml[^>]*encoding=")[^"]*/, '$1UTF-8'));
}

function rulesFor(name: string): XmlEdit {
  if (name === '[Content_Types].xml')
    return { drop: (element, attribute) => element.endsWith('Override') && DROPPED.test((attribute('PartName') ?? '').slice(1)) };
  if (name.endsWith('.rels'))
    return { drop: (element, attribute) => element.endsWith('Relationship') && DROPPED_RELATION.test(attribute('Type') ?? '') };
  // A sheet points at its printer's settings by the relation that is gone.
  if (/^xl\/(?:worksheets|chartsheets)\//.test(name))
    return {
      ...RULES,
      attribute: (element, each) =>
        element.endsWith('pageSetup') && each === 'r:id' ? null : RULES.attribute?.(element, each, ''),
    };
  return RULES;
}
