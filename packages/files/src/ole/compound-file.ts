const FREE_FROM = 0xfffffffa;
const HEADER = 512;
/** Entries of the FAT that the header itself lists. */
const IN_HEADER = 109;
const ENTRY = 128;
/** Streams shorter than this live in the mini stream ([MS-CFB] 2.2). */
const STREAM = 2;
const ROOT = 5;

type DirectoryEntry = { readonly name: string; readonly type: number; readonly start: number; readonly size: number };

/**
 * A compound file ([MS-CFB]): the container of the old Office formats. Reads only what it is asked for; chains that run in a
 * circle or out of the file end there.
 */
export class CompoundFile {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly sector: number;
  private readonly fat: readonly number[];
  private readonly entries: readonly DirectoryEntry[];

  private constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sector = 1 << this.view.getUint16(30, true);
    this.fat = this.readFat();
    this.entries = this.readDirectory();
  }

  /** The file, or undefined where its header or directory cannot be read. */
  static open(bytes: Uint8Array): CompoundFile | undefined {
    if (bytes.length < HEADER) return undefined;
    const shift = bytes[30];
    if (shift !== 9 && shift !== 12) return undefined;
    const file = new CompoundFile(bytes);
    return file.entries.length > 0 ? file : undefined;
  }

  get names(): readonly string[] {
    return this.entries.filter(({ type }) => type === STREAM).map(({ name }) => name);
  }

  /** The bytes of a stream by its name, wherever it stands in the tree; undefined where there is none. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.entries.find((each) => each.type === STREAM && each.name === name);
    if (!entry) return undefined;
    const cutoff = this.view.getUint32(56, true);
    return entry.size < cutoff ? this.miniStream(entry) : this.chain(entry.start).subarray(0, entry.size);
  }

  private at(sector: number): number {
    return (sector + 1) * this.sector;
  }

  private u32(at: number): number {
    return at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : 0xffffffff;
  }

  private readFat(): readonly number[] {
    const tables: number[] = [];
    const most = Math.ceil(this.bytes.length / this.sector);
    for (let index = 0; index < IN_HEADER; index += 1) tables.push(this.u32(76 + index * 4));
    const perSector = this.sector / 4;
    let next = this.u32(68);
    for (let steps = 0; next < FREE_FROM && steps < most; steps += 1) {
      for (let index = 0; index < perSector - 1; index += 1) tables.push(this.u32(this.at(next) + index * 4));
      next = this.u32(this.at(next) + (perSector - 1) * 4);
    }
    const used = tables.filter((sector) => sector < FREE_FROM && this.at(sector) < this.bytes.length).slice(0, most);
    return used.flatMap((sector) => Array.from({ length: perSector }, (_, index) => this.u32(this.at(sector) + index * 4)));
  }

  private chain(start: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let sector = start;
    for (let steps = 0; sector < FREE_FROM && steps < this.fat.length; steps += 1) {
      pieces.push(this.bytes.subarray(this.at(sector), this.at(sector) + this.sector));
      sector = this.fat[sector] ?? FREE_FROM;
    }
    return joined(pieces);
  }

  private readDirectory(): readonly DirectoryEntry[] {
    const directory = this.chain(this.u32(48));
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const entries: DirectoryEntry[] = [];
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const length = Math.min(64, view.getUint16(at + 64, true));
      const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2)));
      const type = directory[at + 66] ?? 0;
      if (type !== 0) entries.push({ name, type, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
    }
    return entries;
  }

  private miniStream(entry: DirectoryEntry): Uint8Array {
    const root = this.entries.find(({ type }) => type === ROOT);
    if (!root) return new Uint8Array();
    const [mini, table] = [this.chain(root.start), this.chain(this.u32(60))];
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const size = 1 << this.view.getUint16(32, true);
    const pieces: Uint8Array[] = [];
    let at = entry.start;
    for (let left = entry.size; left > 0 && at * 4 + 4 <= table.length; left -= size) {
      pieces.push(mini.subarray(at * size, (at + 1) * size));
      at = view.getUint32(at * 4, true);
    }
    return joined(pieces).subarray(0, entry.size);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
