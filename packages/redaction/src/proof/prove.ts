import { LIMITS } from '../limits.ts';
import type { MadePage, Made } from '../make.ts';
import { openRecogniser } from '../ocr/recognise.ts';
import { plainLetters } from '../regions/plain-letters.ts';
import { soughtWords } from '../regions/masked-words.ts';
import type { Box } from '../regions/region.ts';
import type { Raster } from '../result/raster.ts';
import { encodedWord, foundIn } from './encoded-words.ts';
import { parsePdf, type ParsedResult } from './parse-pdf.ts';
import { parsePng } from './parse-png.ts';
import type { Proof, ProofId } from './proof.ts';
import { readAgain } from './read-again.ts';

export type ProveAsk = Pick<Made, 'type' | 'pages' | 'secrets' | 'left'> & {
  /** Words that may stand elsewhere. */
  readonly mayStay: readonly string[];
  /** The name that the result goes out under, and the source's. */
  readonly name: string;
  readonly sourceName: string;
};

/** Proves a result by its bytes alone; each proof of `PROOFS`, in their order. What only a PDF has is clean in a picture. */
export async function prove(bytes: Uint8Array, ask: ProveAsk): Promise<readonly Proof[]> {
  const parsed = ask.type === 'pdf' ? parsePdf(bytes) : parsePng(bytes);
  return [
    structureProof(parsed, ask.pages, bytes.length),
    ...(ask.type === 'pdf' ? await readProofs(bytes, ask.pages.length) : pictureProofs()),
    bytesProof(bytes, parsed, ask.secrets),
    nameProof(ask),
    dotsProof(parsed, ask.pages),
    await recognisedProof(parsed, ask),
    elsewhereProof(ask),
  ];
}

const proof = (id: ProofId, looked: number, detail?: string, page?: number): Proof => ({
  id,
  outcome: detail === undefined ? 'clean' : 'leak',
  looked,
  ...(detail === undefined ? {} : { detail }),
  ...(page === undefined ? {} : { page }),
});

function structureProof(parsed: ParsedResult, pages: readonly MadePage[], length: number): Proof {
  if (!parsed.ok) return proof('structure', length, parsed.why);
  const whole =
    parsed.pictures.length === pages.length &&
    pages.every(
      ({ width, height }, index) => parsed.pictures[index]?.width === width && parsed.pictures[index].height === height,
    );
  return proof('structure', length, whole ? undefined : 'pages');
}

async function readProofs(bytes: Uint8Array, pages: number): Promise<readonly Proof[]> {
  try {
    const again = await readAgain(bytes);
    const whole = again.pages === pages;
    return [
      proof('text', pages, again.text === 0 && whole ? undefined : `${again.text}`),
      proof('metadata', pages, again.metadata.length === 0 ? undefined : again.metadata.join(', ')),
      proof('carried', pages, again.carried.length === 0 ? undefined : again.carried.join(', ')),
    ];
  } catch {
    return (['text', 'metadata', 'carried'] as const).map((id) => proof(id, 0, 'does not open'));
  }
}

/** A picture whose chunks are known to be dots alone has nowhere to carry these. */
const pictureProofs = (): readonly Proof[] => (['text', 'metadata', 'carried'] as const).map((id) => proof(id, 1));

/** Masked words as they stand, and the parts that blanks and stops divide them into. */
const partsOf = (secrets: readonly string[]): readonly string[] => [
  ...new Set(secrets.flatMap((words) => [words, ...words.split(/[\s,，。；;:：、()（）]+/u)]).filter((part) => part.length > 1)),
];

function bytesProof(bytes: Uint8Array, parsed: ParsedResult, secrets: readonly string[]): Proof {
  const parts = partsOf(secrets);
  const words = parts.flatMap(encodedWord);
  const found =
    foundIn(bytes, words, 'packed') ??
    (parsed.ok
      ? (foundIn(Buffer.from(parsed.rest, 'latin1'), words, 'written') ??
        parsed.streams.map((stream) => foundIn(stream, words, 'dots')).find((each) => each !== undefined))
      : undefined);
  return proof('bytes', parts.length, found);
}

function nameProof({ name, sourceName, secrets }: ProveAsk): Proof {
  const [own, source] = [plainLetters(name.replace(/\.[^.]*$/, '')), plainLetters(sourceName.replace(/\.[^.]*$/, ''))];
  const parts = soughtWords(partsOf(secrets), []);
  if (source.length > 2 && own.includes(source)) return proof('name', parts.length, 'the name of the source');
  return proof('name', parts.length, parts.some(({ plain }) => own.includes(plain)) ? 'a masked word' : undefined);
}

function dotsProof(parsed: ParsedResult, pages: readonly MadePage[]): Proof {
  if (!parsed.ok) return proof('dots', 0, 'cannot be read');
  let looked = 0;
  for (const [index, { masks }] of pages.entries()) {
    const picture = parsed.pictures[index];
    if (picture === undefined) return proof('dots', looked, 'no such page', index + 1);
    for (const mask of masks) {
      if (!isBlack(picture, mask)) return proof('dots', looked, `${mask.x},${mask.y}`, index + 1);
      looked += mask.width * mask.height;
    }
  }
  return proof('dots', looked);
}

function isBlack({ width, channels, bytes }: Raster, mask: Box): boolean {
  for (let row = mask.y; row < mask.y + mask.height; row += 1) {
    const start = (row * width + mask.x) * channels;
    if (bytes.subarray(start, start + mask.width * channels).some((dot) => dot !== 0)) return false;
  }
  return true;
}

async function recognisedProof(parsed: ParsedResult, { secrets, mayStay }: ProveAsk): Promise<Proof> {
  if (!parsed.ok) return proof('recognised', 0, 'cannot be read');
  const recogniser = await openRecogniser();
  if (recogniser === undefined) return { id: 'recognised', outcome: 'unavailable', looked: 0 };
  const sought = soughtWords(secrets, mayStay);
  const pages = parsed.pictures.slice(0, LIMITS.recognised);
  for (const [index, picture] of pages.entries()) {
    const read = plainLetters(
      recogniser
        .read(asPicture(picture))
        .map(({ text }) => text)
        .join(''),
    );
    if (sought.some(({ plain }) => read.includes(plain))) return proof('recognised', index + 1, 'a masked word', index + 1);
  }
  if (pages.length === parsed.pictures.length) return proof('recognised', pages.length);
  return { id: 'recognised', outcome: 'partly', looked: pages.length, detail: `of ${parsed.pictures.length}` };
}

function asPicture({ width, height, channels, bytes }: Raster) {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let index = 0; index < width * height; index += 1)
    for (let channel = 0; channel < 3; channel += 1)
      rgba[index * 4 + channel] = bytes[index * channels + (channel % channels)] ?? 0;
  return { width, height, rgba };
}

function elsewhereProof({ left, secrets }: ProveAsk): Proof {
  const [first] = left;
  return proof('elsewhere', secrets.length, first === undefined ? undefined : 'a masked word', first?.page);
}
