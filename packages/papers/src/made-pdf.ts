import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';

export type GlyphMissing = Failure<'paper.glyph-missing'> & { readonly characters: readonly string[] };

/** The compiler is native, and not built for every system that Node runs on. */
export type NoTypesetter = Failure<'paper.no-typesetter'>;

export type MadePdf = { readonly bytes: Uint8Array; readonly pages: number };

const WEIGHTS = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf'] as const;
const require = createRequire(import.meta.url);
const font = (weight: string): Buffer => readFileSync(require.resolve(`@expo-google-fonts/noto-serif-sc/${weight}`));

let compiler: Typst.NodeCompiler | undefined;

/** Loads the compiler and 30 MB of fonts, which is why there is one a process, and none until the first paper. */
function typst(): Result<Typst.NodeCompiler, NoTypesetter> {
  if (compiler) return ok(compiler);
  let library: typeof Typst;
  try {
    library = require('@myriaddreamin/typst-ts-node-compiler') as typeof Typst;
  } catch {
    return fail({ code: 'paper.no-typesetter', params: { system: `${process.platform}-${process.arch}` } });
  }
  compiler = library.NodeCompiler.create({ fontArgs: [{ fontBlobs: WEIGHTS.map(font) }] });
  return ok(compiler);
}

/** How often what was laid out before is thrown away: a server makes papers for months. */
const KEPT_ROUNDS = 5;

/** What Typst says of a character for which no font has a picture. */
const WITHOUT_GLYPH = /the text `\\?"(.+?)\\?"` could not be displayed/g;

const LOST = '\uFFFD';
const missing = (characters: readonly string[]): Result<never, GlyphMissing> =>
  fail({ code: 'paper.glyph-missing', params: { characters: characters.join('、') }, characters });

/**
 * A PDF/UA-1 file from a source of ours and data that it reads as JSON; no text of anybody is ever part of a source. The same data makes
 * the same bytes.
 *
 * Refuses text with characters that the embedded fonts do not have, and names them: an empty box in place of somebody's name is no letter.
 */
export async function madePdf(source: string, sheet: unknown): Promise<Result<MadePdf, GlyphMissing | NoTypesetter>> {
  const data = JSON.stringify(sheet);
  // The fonts have a picture for “no character”, which is the box that nobody may get.
  if (data.includes(LOST)) return missing([LOST]);
  const loaded = typst();
  if (!loaded.ok) return loaded;
  // What a document took is given back between turns of the loop alone: a thousand letters in one turn would take gigabytes.
  await nextTurn();
  return printed(loaded.value, source, data);
}

function printed(typesetter: Typst.NodeCompiler, source: string, data: string): Result<MadePdf, GlyphMissing> {
  const made = typesetter.compile({ mainFileContent: source, inputs: { sheet: data } });
  const document = made.result;
  if (!document) throw new Error(`Typst refuses its source: ${JSON.stringify(made.takeDiagnostics()?.shortDiagnostics)}`);
  try {
    const bytes = typesetter.pdf(document, { pdfStandard: 'ua-1' });
    return ok({ bytes: new Uint8Array(bytes), pages: document.numOfPages });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const characters = [...new Set([...said.matchAll(WITHOUT_GLYPH)].map(([, text]) => text ?? ''))];
    if (characters.length === 0) throw cause;
    return missing(characters);
  } finally {
    typesetter.evictCache(KEPT_ROUNDS);
  }
}
