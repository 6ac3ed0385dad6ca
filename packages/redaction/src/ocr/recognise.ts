import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import type { Glyph } from '@gongkai/files/pdf';
import { grayOf, LIMITS } from '../limits.ts';
import type { Picture } from '../pages/page.ts';

const require = createRequire(import.meta.url);
const LANGUAGE = 'chi_sim';
const DATA = `@tesseract.js-data/${LANGUAGE}/4.0.0_best_int/${LANGUAGE}.traineddata.gz`;
/** The neural engine, and a page taken as one block of text: what stands apart in a table is kept in its row. */
const [LSTM, BLOCK] = [1, '6'];
/** Words that the engine believes in less than this are dirt; in per cent. */
const BELIEVED = 20;

/** Reads the characters of a picture; boxes in dots. */
export type Recogniser = { read(picture: Picture): readonly Glyph[] };

let opened: Promise<Recogniser | undefined> | undefined;

/** The recogniser of this process; undefined where the engine does not start on this machine (no WebAssembly SIMD). */
export function openRecogniser(): Promise<Recogniser | undefined> {
  opened ??= start();
  return opened;
}

async function start(): Promise<Recogniser | undefined> {
  try {
    const { default: engine } = await import('tesseract.js-core/tesseract-core-simd-lstm.js');
    const core = await engine({ print: () => undefined, printErr: () => undefined });
    core.FS.writeFile(`${LANGUAGE}.traineddata`, gunzipSync(await readFile(require.resolve(DATA))));
    const api = new core.TessBaseAPI();
    if (api.Init(null, LANGUAGE, LSTM) !== 0) return undefined;
    api.SetVariable('tessedit_pageseg_mode', BLOCK);
    return {
      read(picture) {
        core.FS.writeFile('/input', grayMap(picture));
        if (api.SetImageFile(1, 0) !== 0 || api.Recognize(null) !== 0) return [];
        const words = api.GetTSVText(0);
        api.Clear();
        return words.split('\n').flatMap(glyphsOfWord);
      },
    };
  } catch {
    return undefined;
  }
}

/** Opens the recogniser when the first page needs it, and gives it to so many pages as there is time for. */
export function readerOf(): () => Promise<Recogniser | undefined> {
  let pages = 0;
  return () => {
    pages += 1;
    return pages > LIMITS.recognised ? Promise.resolve(undefined) : openRecogniser();
  };
}

/** A picture in the simplest form that the engine reads (PGM). */
function grayMap(picture: Picture): Uint8Array {
  const { width, height } = picture;
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  const map = Buffer.alloc(head.length + width * height);
  head.copy(map);
  for (let index = 0; index < width * height; index += 1) map[head.length + index] = grayOf(picture, index);
  return map;
}

/** Level of a line of the engine's table that holds a word. */
const WORD = '5';

/** The characters of a word, spread over its box by their widths. */
function glyphsOfWord(line: string): readonly Glyph[] {
  const [level, , , , , , left, top, wide, high, believed, ...rest] = line.split('\t');
  const text = rest.join('\t').trim();
  if (level !== WORD || text === '' || Number(believed) < BELIEVED) return [];
  const [x, y, width, height] = [Number(left), Number(top), Number(wide), Number(high)];
  const signs = [...text];
  const weights = signs.map((sign) => (/[\u0020-\u007e]/.test(sign) ? 1 : 2));
  const unit = width / weights.reduce((sum, weight) => sum + weight, 0);
  let at = x;
  return signs.map((sign, index) => {
    const own = (weights[index] ?? 1) * unit;
    const glyph = { text: sign, x: at, y, width: own, height, size: height, upright: false };
    at += own;
    return glyph;
  });
}
