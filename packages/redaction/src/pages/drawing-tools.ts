import { fileURLToPath } from 'node:url';
import * as canvas from '@napi-rs/canvas';
import type * as PdfJsModule from 'pdfjs-dist/legacy/build/pdf.mjs';

type PdfJs = typeof PdfJsModule;

const FONT = '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';
/** Fonts that Chinese offices name in a PDF without putting them in. */
const NAMED = [
  'SimSun',
  'NSimSun',
  'SimHei',
  'FangSong',
  'FangSong_GB2312',
  'KaiTi',
  'KaiTi_GB2312',
  'STSong',
  'STFangsong',
  'STHeiti',
];

let loaded: Promise<PdfJs> | undefined;

/** The reader of PDF with what it needs to draw: classes of a page in a browser, and a Chinese font where a file brings none. */
export function drawingTools(): Promise<PdfJs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfJs> {
  const { DOMMatrix, Path2D, ImageData, GlobalFonts } = canvas;
  Object.assign(globalThis, { DOMMatrix, Path2D, ImageData });
  const path = fileURLToPath(import.meta.resolve(FONT));
  for (const name of NAMED) if (!GlobalFonts.has(name)) GlobalFonts.registerFromPath(path, name);
  GlobalFonts.registerFromPath(path, 'Noto Serif SC');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Where the tables, fonts and decoders of the reader lie; nothing is fetched. */
export function readerFiles() {
  const folder = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')));
  return {
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}standard_fonts/`,
    wasmUrl: `${folder}wasm/`,
    iccUrl: `${folder}iccs/`,
  };
}
