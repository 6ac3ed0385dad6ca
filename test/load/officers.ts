import { think, Visitor, type Answer, type Measurements } from './client.ts';
import { GRANTED } from '@gongkai/requests/testing';
import { SITE, type Officer } from './office.ts';

export type Offices = {
  readonly address: string;
  readonly measured: Measurements;
  readonly officers: readonly Officer[];
  /** How far each request had come by what the server has said: the number of its events. */
  readonly acknowledged: Map<string, number>;
  readonly random: () => number;
  /** How many times as long everybody thinks. */
  readonly pace: number;
  readonly stop: AbortSignal;
};

const PASSWORD = 'Kestrel7-violin';

/** One does something every so often: opening the list and a request, and the step, all at a blow. In life a step takes minutes. */
const THINK_MS = 5_000;

/** What an officer needs to know of a request. */
type Shown = {
  readonly seen: number;
  readonly assigned: { readonly acceptedOn: string | null } | null;
  readonly decision: object | null;
  readonly answer: object | null;
};
type Listed = { readonly id: string; readonly number: string | null };
type Letters = { readonly letters: readonly { readonly id: string; readonly state: string }[] };
type Waiting = { readonly letters: readonly { readonly request: string; readonly letter: string; readonly waitsFor: string }[] };

const read = <T>(answer: Answer): T | undefined => (answer?.status === 200 ? (JSON.parse(answer.text) as T) : undefined);

/** Somebody who works in a bureau, signed in with a password of his own. Throws where that fails. */
export async function signedIn(offices: Offices, officer: Officer, at: number): Promise<Visitor> {
  const visitor = new Visitor(offices.address, `172.16.${at >> 7}.${1 + (at & 127)}`, offices.measured);
  const sign = (password: string) => visitor.json('signing in', '/session', { site: SITE, name: officer.name, password });
  const fresh = await sign(officer.password);
  if (fresh?.status === 200) {
    const changed = await visitor.json('own password', '/account/password', { current: officer.password, next: PASSWORD }, 'PUT');
    if (changed?.status === 200) return visitor;
    throw new Error(`${officer.name}: ${changed?.text}`);
  }
  const again = await sign(PASSWORD);
  if (again?.status !== 200) throw new Error(`${officer.name}: ${fresh?.status} ${fresh?.text} ${again?.text}`);
  return visitor;
}

/** Does day after day what is to be done, until it is stopped. */
export async function work(offices: Offices, officer: Officer, visitor: Visitor): Promise<void> {
  const { random, pace, stop } = offices;
  const turn = TURNS[officer.role as keyof typeof TURNS];
  while (!stop.aborted) {
    await think(random, THINK_MS * pace, stop);
    if (!stop.aborted) await turn(offices, officer, visitor);
  }
}

/** Takes a step, and remembers that the server said it is done. */
async function step(
  { acknowledged }: Offices,
  visitor: Visitor,
  { kind, request, to, said }: { readonly kind: string; readonly request: string; readonly to: string; readonly said: object },
): Promise<void> {
  const answer = await visitor.json(kind, `/requests/${request}${to}`, said);
  if (answer?.status !== 200 && answer?.status !== 201) return;
  const { seen } = JSON.parse(answer.text) as { readonly seen: number };
  acknowledged.set(request, Math.max(seen, acknowledged.get(request) ?? 0));
}

type Turn = (offices: Offices, officer: Officer, visitor: Visitor) => Promise<void>;

/** How far down a list somebody looks: two who work on one list must not always take the same. */
const AMONG = 4;
const one = <T>(random: () => number, these: readonly T[]): T | undefined =>
  these[Math.floor(random() * Math.min(AMONG, these.length))];
const list = (visitor: Visitor, query: string) => visitor.json('inbox', `/requests?${query}`);

/** Confirms with applicants, and gives their requests to somebody: a few at a time, for one head has six handlers. */
const handOut: Turn = async (offices, { unit }, visitor) => {
  const { random, officers, stop } = offices;
  const handlers = officers.filter((each) => each.unit === unit && each.role === 'handler');
  const waiting = read<{ requests: readonly Listed[] }>(await list(visitor, `handler=nobody&unit=${unit}`))?.requests ?? [];
  for (const { id, number } of waiting.slice(0, AT_A_TIME)) {
    if (stop.aborted) return;
    if (number === null) await step(offices, visitor, { kind: 'confirmed', request: id, to: '/confirmation', said: {} });
    const shown = read<Shown>(await visitor.json('one request', `/requests/${id}`));
    const handler = handlers[Math.floor(random() * handlers.length)];
    if (!shown || !handler) continue;
    const said = { unit, handler: handler.id, seen: shown.seen };
    await step(offices, visitor, { kind: 'assigned', request: id, to: '/assign', said });
  }
};
const AT_A_TIME = 5;

/** The next step of one of his requests. */
const handle: Turn = async (offices, _officer, visitor) => {
  const found = one(offices.random, read<{ requests: readonly Listed[] }>(await list(visitor, 'handler=me'))?.requests ?? []);
  if (!found) return;
  const request = found.id;
  const shown = read<Shown>(await visitor.json('one request', `/requests/${request}`));
  if (!shown) return;
  const { seen } = shown;
  const take = (kind: string, to: string, said: object = {}) =>
    step(offices, visitor, { kind, request, to, said: { ...said, seen } });
  if (!shown.assigned?.acceptedOn) return take('accepted', '/accept');
  if (!shown.decision) return take('decided', '/outcome', GRANTED);
  const letters = read<Letters>(await visitor.json('letters', `/requests/${request}/letters`))?.letters ?? [];
  const last = letters.findLast(({ state }) => state !== 'voided');
  if (!last) return take('letter written', '/letters', { code: 'L20', said: { papers: '《道路养护合同》，共12页' }, texts: {} });
  const at = `/letters/${last.id}`;
  if (last.state === 'draft') return take('letter handed in', `${at}/submit`);
  if (last.state === 'signed') return take('letter numbered', `${at}/number`);
  if (last.state === 'final') return take('letter sent', `${at}/dispatch`, { way: 'online' });
  return undefined;
};

/** Weighs, or signs, one of the letters that wait for it. */
const approve: Turn = async (offices, { role }, visitor) => {
  const waiting = read<Waiting>(await visitor.json('letters waiting', '/letters/waiting'))?.letters ?? [];
  const letter = one(offices.random, waiting);
  if (!letter) return;
  const to = `/letters/${letter.letter}`;
  const paper = read<{ readonly seen: number }>(await visitor.json('one letter', `/requests/${letter.request}${to}`));
  if (!paper) return;
  const { seen } = paper;
  if (role === 'signer')
    return step(offices, visitor, { kind: 'letter signed', request: letter.request, to: `${to}/sign`, said: { seen } });
  const matter = letter.waitsFor.includes('保密') ? 'secrecy' : 'legality';
  return step(offices, visitor, {
    kind: 'letter weighed',
    request: letter.request,
    to: `${to}/opinion`,
    said: { matter, agrees: true, seen },
  });
};

const TURNS = { disclosureHead: handOut, handler: handle, reviewer: approve, signer: approve } as const;
