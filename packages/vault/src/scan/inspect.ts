import { unpackEntry, zipEntries, type ZipEntry } from '@gongkai/files/containers';
import { compoundReasons } from './compound-parts.ts';
import { contentType, isExecutable, TAKEN, type ContentType } from './content-types.ts';
import { endingOf, nameReasons } from './file-names.ts';
import { officeReasons } from './office-parts.ts';
import { pdfReasons } from './pdf-parts.ts';
import { HELD, heldFor, shortened, type HeldReason } from './reasons.ts';
import { sheetReasons } from './sheet-parts.ts';
import { slideReasons } from './slide-parts.ts';
import { holdsTestVirus } from './test-virus.ts';
import { hasTwoNames, secondFace } from './two-faced.ts';
import { wordReasons } from './word-parts.ts';
import { partsOf } from './xml-parts.ts';

/** What an archive and all archives in it may hold together, and how deep they may lie in each other. */
const MOST = { unpacked: 400 * 1024 * 1024, entries: 10_000, deep: 3, entry: 100 * 1024 * 1024 };
/** Reasons that are told; a thousand of them help nobody. */
const MOST_REASONS = 20;

export type Inspection = {
  readonly type: ContentType;
  /** Empty: nothing holds it. The gravest first. */
  readonly reasons: readonly HeldReason[];
};

/** What is left of `MOST`, over all levels of one file. */
type Budget = { unpacked: number; entries: number };

const isSpent = ({ unpacked, entries }: Budget): boolean => unpacked < 0 || entries < 0;

/** Looks through a whole file: what it is, and everything it has to be held for. Bounded in memory; call it in a process of its own. */
export async function inspect(bytes: Uint8Array, name: string): Promise<Inspection> {
  const type = await contentType(bytes);
  const reasons = await reasonsOf(bytes, name, type, 0, { ...MOST });
  const grave = (reason: HeldReason) => (HELD[reason.code] === 'never' ? 0 : 1);
  return {
    type,
    reasons: once(reasons)
      .toSorted((a, b) => grave(a) - grave(b))
      .slice(0, MOST_REASONS),
  };
}

async function reasonsOf(
  bytes: Uint8Array,
  name: string,
  type: ContentType,
  depth: number,
  budget: Budget,
): Promise<readonly HeldReason[]> {
  const reasons = [...nameReasons(name)];
  if (holdsTestVirus(bytes)) reasons.push(heldFor('held.test-virus'));
  if (isExecutable(bytes)) reasons.push(heldFor('held.executable', { ending: endingOf(name) }));
  const taken = TAKEN[endingOf(name)];
  if (taken === undefined) reasons.push(heldFor('held.type-not-taken', { ending: shortened(endingOf(name), 12), found: type }));
  else if (!taken.includes(type) && type !== 'encrypted-office')
    reasons.push(heldFor('held.name-differs', { named: endingOf(name), found: type }));
  const second = secondFace(bytes, type);
  if (second !== undefined) reasons.push(heldFor('held.polyglot', { found: type, second }));
  reasons.push(...(await contentReasons(bytes, type, depth, budget)));
  return reasons;
}

async function contentReasons(
  bytes: Uint8Array,
  type: ContentType,
  depth: number,
  budget: Budget,
): Promise<readonly HeldReason[]> {
  switch (type) {
    case 'encrypted-office':
      return [heldFor('held.encrypted')];
    case 'pdf':
      return pdfReasons(bytes);
    case 'doc':
    case 'xls':
    case 'ppt':
    case 'ole':
      return compoundReasons(bytes);
    case 'rtf':
      return richTextReasons(bytes);
    case 'zip':
    case 'docx':
    case 'xlsx':
    case 'pptx':
    case 'ofd':
    case 'odt':
      return containerReasons(bytes, type, depth, budget);
    default:
      return [];
  }
}

async function containerReasons(
  bytes: Uint8Array,
  type: ContentType,
  depth: number,
  budget: Budget,
): Promise<readonly HeldReason[]> {
  const entries = zipEntries(bytes);
  if (!entries.ok) {
    const { code, params } = entries.failure;
    if (code === 'file.zip-bomb' || params?.['why'] === 'overlaps') return [heldFor('held.archive-bomb')];
    return [heldFor(params?.['why'] === 'leads-out' ? 'held.archive-leads-out' : 'held.broken')];
  }
  const reasons: HeldReason[] = [];
  if (entries.value.some(({ encrypted }) => encrypted)) reasons.push(heldFor('held.encrypted'));
  if (hasTwoNames(bytes, entries.value)) reasons.push(heldFor('held.polyglot', { found: type, second: 'zip' }));
  budget.entries -= entries.value.length;
  budget.unpacked -= entries.value.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (isSpent(budget)) return [...reasons, heldFor('held.archive-bomb')];
  const parts = partsOf(bytes, entries.value);
  if (type === 'docx') reasons.push(...officeReasons(parts), ...wordReasons(parts));
  if (type === 'xlsx') reasons.push(...officeReasons(parts), ...sheetReasons(parts));
  if (type === 'pptx') reasons.push(...officeReasons(parts), ...slideReasons(parts));
  if (type === 'odt' && parts.names.some((each) => /^(?:Basic|Scripts)\/./.test(each))) reasons.push(heldFor('held.macro'));
  for (const entry of entries.value) {
    if (entry.name.endsWith('/') || entry.encrypted) continue;
    reasons.push(...(await entryReasons(bytes, entry, type, depth, budget)));
    // A bomb is a bomb: nobody unpacks the rest of it to say so again.
    if (reasons.length > MOST_REASONS || isSpent(budget)) break;
  }
  return reasons;
}

/** Whatever lies in an archive is looked through as if it had been brought alone; in a document, only what is itself a container or a program. */
async function entryReasons(
  bytes: Uint8Array,
  entry: ZipEntry,
  outer: ContentType,
  depth: number,
  budget: Budget,
): Promise<readonly HeldReason[]> {
  const within = ({ code, params }: HeldReason) => heldFor(code, { inside: shortened(entry.name), ...params });
  const unpacked = unpackEntry(bytes, entry, MOST.entry);
  if (!unpacked.ok) {
    const code = unpacked.failure.code === 'file.zip-bomb' ? 'held.archive-bomb' : 'held.broken';
    return [within(heldFor(code))];
  }
  const part = unpacked.value;
  const type = outer === 'zip' || mayHide(part) ? await contentType(part) : undefined;
  if (type === undefined) return [];
  if (depth + 1 > MOST.deep && ['zip', 'docx', 'xlsx', 'pptx', 'ofd', 'odt'].includes(type))
    return [within(heldFor('held.archive-too-deep', { deep: MOST.deep }))];
  const reasons =
    outer === 'zip'
      ? await reasonsOf(part, entry.name.split('/').at(-1) ?? '', type, depth + 1, budget)
      : [
          ...(holdsTestVirus(part) ? [heldFor('held.test-virus')] : []),
          ...(isExecutable(part) ? [heldFor('held.executable', { ending: endingOf(entry.name) })] : []),
          ...(await contentReasons(part, type, depth + 1, budget)),
        ];
  return once(reasons).map(within);
}

/** What in a document's parts may hold something of its own: containers, compound files, PDF, programs, the test virus. */
function mayHide(part: Uint8Array): boolean {
  const head = Buffer.from(part.subarray(0, 8)).toString('latin1');
  return /^(?:PK|\u00d0\u00cf\u0011\u00e0|%PDF)/.test(head) || isExecutable(part) || holdsTestVirus(part);
}

/** Objects and what fetches them, in a rich text (RTF 1.9.1: object destinations, templates). */
function richTextReasons(bytes: Uint8Array): readonly HeldReason[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return [
    ...(/\\obj(?:data|ect|ocx|html|link|autlink|update|class)/i.test(text)
      ? [heldFor('held.embedded-object', { count: 1 })]
      : []),
    ...(/\\\*\\template|\bDDEAUTO\b|\\objautlink/i.test(text) ? [heldFor('held.remote-part', { count: 1, target: 'RTF' })] : []),
    ...(/\\v(?:1)?[ \\]/.test(text) ? [heldFor('held.hidden-text', { count: 1 })] : []),
    ...(/\\revised|\\deleted/.test(text) ? [heldFor('held.tracked-changes', { count: 1 })] : []),
  ];
}

/** Each reason once; what is said of the whole file is not said again of a part of it. */
function once(reasons: readonly HeldReason[]): readonly HeldReason[] {
  const ofTheWhole = new Set(reasons.filter(({ params }) => params['inside'] === undefined).map(({ code }) => code));
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    if (reason.params['inside'] !== undefined && ofTheWhole.has(reason.code)) return false;
    const key = JSON.stringify([reason.code, reason.params]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
