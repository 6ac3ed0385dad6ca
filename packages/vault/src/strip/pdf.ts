import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import { stripJpeg } from './jpeg.ts';

type PdfRefused = Failure<'strip.broken' | 'strip.encrypted' | 'strip.signed'>;

/** Entries of any dictionary that say who made it, with what and when (ISO 32000-2, 14.3 and 14.5). */
const TELLING = ['Metadata', 'PieceInfo', 'LastModified'].map((name) => PDFName.of(name));

/**
 * A PDF without its information dictionary, XMP, what programs noted for themselves, and what earlier versions left behind in it;
 * photographs in it lose their Exif. A signed one is refused: any change breaks its signature.
 */
export async function stripPdf(
  bytes: Uint8Array,
): Promise<Result<{ readonly bytes: Uint8Array; readonly removed: readonly string[] }, PdfRefused>> {
  let document: PDFDocument;
  try {
    document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  } catch {
    return fail({ code: 'strip.broken' });
  }
  const { context } = document;
  if (context.trailerInfo.Encrypt !== undefined) return fail({ code: 'strip.encrypted' });
  const all = context.enumerateIndirectObjects();
  if (all.some(([, object]) => isSignature(object))) return fail({ code: 'strip.signed' });
  const removed = new Set<string>();
  if (context.trailerInfo.Info !== undefined) removed.add('Info');
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  for (const [ref, object] of all) {
    for (const dictionary of dictionariesIn(object))
      for (const name of TELLING) if (dictionary.delete(name)) removed.add(name.asString().slice(1));
    if (object instanceof PDFRawStream && isPhotograph(object)) {
      const picture = stripJpeg(object.getContents());
      if (picture === undefined || picture.removed.length === 0) continue;
      context.assign(ref, PDFRawStream.of(object.dict, picture.bytes));
      removed.add('Exif');
    }
  }
  const reached = reachable(document);
  for (const [ref] of all) {
    if (reached.has(ref)) continue;
    context.delete(ref);
    removed.add('unused');
  }
  const saved = await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
  return ok({ bytes: saved, removed: [...removed] });
}

function isSignature(object: PDFObject): boolean {
  const dictionary = object instanceof PDFStream ? object.dict : object;
  if (!(dictionary instanceof PDFDict)) return false;
  return dictionary.has(PDFName.of('ByteRange')) || dictionary.get(PDFName.of('Type')) === PDFName.of('Sig');
}

const isPhotograph = ({ dict }: PDFRawStream): boolean => dict.get(PDFName.of('Filter')) === PDFName.of('DCTDecode');

/** The dictionary of an object and those that lie in it, not behind a reference. */
function dictionariesIn(object: PDFObject): readonly PDFDict[] {
  const found: PDFDict[] = [];
  const open: PDFObject[] = [object];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (each instanceof PDFStream) open.push(each.dict);
    if (each instanceof PDFArray) open.push(...each.asArray());
    if (!(each instanceof PDFDict)) continue;
    found.push(each);
    open.push(...each.values());
  }
  return found;
}

/** Objects that the document still leads to. */
function reachable({ context }: PDFDocument): ReadonlySet<PDFRef> {
  const reached = new Set<PDFRef>();
  const open: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  while (open.length > 0) {
    const each = open.pop();
    if (each instanceof PDFRef) {
      if (reached.has(each)) continue;
      reached.add(each);
      open.push(context.lookup(each));
    } else if (each instanceof PDFStream) open.push(each.dict);
    else if (each instanceof PDFArray) open.push(...each.asArray());
    else if (each instanceof PDFDict) open.push(...each.values());
  }
  return reached;
}
