import { characterMap } from './gb-character-maps.ts';

/** What pdf.js asks for when a font names a character map instead of bringing it. Only maps; fonts to draw with are not needed. */
export class OfflineTables {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? characterMap(filename) : undefined;
    if (map === undefined) throw new Error(`no ${kind} ${filename} offline`);
    return new TextEncoder().encode(map);
  }
}
