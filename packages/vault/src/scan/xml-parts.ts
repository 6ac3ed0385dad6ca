import { readXml, unpackEntry, type XmlVisitor, type ZipEntry } from '@gongkai/files/containers';

/** Bytes that one part of an office document may unpack to; a full sheet of figures stays below. */
const LARGEST_PART = 96 * 1024 * 1024;

/** The parts of an office container by their names. */
export type Parts = {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array | undefined;
  /** Reads a part as XML; false where it is not there or not whole. */
  readonly read: (name: string, visitor: Partial<XmlVisitor>) => boolean;
};

export function partsOf(bytes: Uint8Array, entries: readonly ZipEntry[]): Parts {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const unpacked = (name: string): Uint8Array | undefined => {
    const entry = byName.get(name);
    const part = entry && unpackEntry(bytes, entry, LARGEST_PART);
    return part?.ok === true ? part.value : undefined;
  };
  return {
    names: [...byName.keys()],
    bytes: unpacked,
    read: (name, visitor) => {
      const part = unpacked(name);
      if (part === undefined) return false;
      const nothing = () => undefined;
      return readXml(xmlText(part), { open: nothing, close: nothing, text: nothing, ...visitor });
    },
  };
}

/** Office writes UTF-8, or UTF-16 with its mark. */
export function xmlText(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part);
  return new TextDecoder().decode(part);
}

/** The name without its prefix: producers choose their own. */
export const localPart = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An on/off attribute of SpreadsheetML (ECMA-376 part 1, 22.9.2.7). */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
