// What files are made of, without what is read from them: for those who look through many files in processes of their own.
export { detectFormat, type Format } from '../format.ts';
export { CompoundFile } from '../ole/compound-file.ts';
export { checkInflation } from '../pdf/stream-inflation.ts';
export { readXml, type XmlVisitor } from '../word/xml-events.ts';
export { unpackEntry } from '../zip/unpack-entry.ts';
export { localName, zipEntries, type ZipEntry } from '../zip/zip-directory.ts';
