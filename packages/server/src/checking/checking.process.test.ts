import { afterEach, describe, expect, test } from 'vitest';
import { checkReport } from '@gongkai/report';
import { demonstration, plainReader } from '../testing/demonstration-app.ts';
import { createChecking, type Checking, type CheckingOptions, type Place } from './checking.ts';

const HOSTILE_JOB = new URL('../../fixtures/hostile-job.ts', import.meta.url);

const made: Checking[] = [];
afterEach(async () => {
  for (const checking of made.splice(0)) await checking.close();
});

function checkingWith(options: CheckingOptions): Checking {
  const checking = createChecking({
    processes: 1,
    waiting: 4,
    job: HOSTILE_JOB,
    ...options,
  });
  made.push(checking);
  return checking;
}

function placeIn(checking: Checking, visitor = 'somebody'): Place {
  const entered = checking.enter(visitor);
  if (!entered.ok) throw new Error(entered.failure.code);
  return entered.value;
}

const upload = (bytes: string | Buffer) => ({ bytes: Buffer.from(bytes), name: 'x' });
const never = new AbortController().signal;

async function checkOne(checking: Checking, bytes: string | Buffer, visitor?: string) {
  const place = placeIn(checking, visitor);
  try {
    return await place.check(upload(bytes), never);
  } finally {
    place.leave();
  }
}

const good = demonstration('anshan-2019.txt');

test('reads and checks in a worker what reading and checking right here gives', async () => {
  const checking = createChecking();
  made.push(checking);
  const [there, here] = [await checkOne(checking, good), await plainReader.read(good, '')];
  if (!here.ok) throw new Error(here.failure.code);
  expect(there).toEqual({ ok: true, value: { ...here.value, findings: checkReport(here.value.report) } });
});

describe('a hostile file costs one refusal, and the next file is read', () => {
  test.each<[string, string, CheckingOptions, object]>([
    // The next file has to be read within the same time, on a machine that has other work.
    ['one that never ends', 'loop', { seconds: 4 }, { code: 'file.too-slow', params: { seconds: 4 } }],
    ['one that takes all memory', 'eat', { memory: 48 }, { code: 'file.too-big-inside' }],
    ['one that takes it in one stroke, which no thread survives', 'letters', { memory: 48 }, { code: 'file.too-big-inside' }],
    ['one that ends its worker', 'die', {}, { code: 'file.broken', params: { kind: 'crash' } }],
    ['one that the reader fails over', 'throw', {}, { code: 'file.broken', params: { kind: 'crash' } }],
  ])('%s', async (_why, bytes, options, failure) => {
    const checking = checkingWith(options);
    expect(await checkOne(checking, bytes)).toEqual({ ok: false, failure });
    expect(await checkOne(checking, good)).toMatchObject({ ok: true, value: { report: { year: 2019 } } });
  });

  test('faults of ours are told, without the name of the file', async () => {
    const faults: unknown[][] = [];
    await checkOne(checkingWith({ onFault: (...told) => faults.push(told) }), 'throw');
    expect(faults).toEqual([[expect.any(Error)]]);
  });
});

describe('places', () => {
  test('are as many as are said; who comes then is told when to come again', () => {
    const checking = checkingWith({ processes: 2, waiting: 1 });
    const places = [placeIn(checking), placeIn(checking), placeIn(checking)];
    expect(checking.enter('somebody')).toEqual({
      ok: false,
      failure: { code: 'checking.busy', params: { seconds: expect.any(Number) } },
    });
    for (const place of places) place.leave();
  });

  test('that are left are free again, and each only once', async () => {
    const checking = checkingWith({ processes: 1, waiting: 0 });
    const place = placeIn(checking);
    place.leave();
    place.leave();
    await new Promise(setImmediate);
    const next = placeIn(checking);
    expect(checking.enter('somebody').ok).toBe(false);
    next.leave();
  });

  test('are not free while the work that was begun in them goes on', async () => {
    const checking = checkingWith({ processes: 1, waiting: 0 });
    const place = placeIn(checking);
    const gone = new AbortController();
    const work = place.check(upload('loop'), gone.signal);
    place.leave();
    await new Promise(setImmediate);
    expect(checking.enter('somebody').ok).toBe(false);
    gone.abort();
    await expect(work).rejects.toThrow('aborted');
    await new Promise(setImmediate);
    expect(checking.enter('somebody').ok).toBe(true);
  });
});

describe('one visitor', () => {
  test('has as many places as are said, whatever else is free; others have theirs', async () => {
    const checking = checkingWith({ waiting: 9, ofOneVisitor: 2 });
    const [first] = [placeIn(checking, 'one'), placeIn(checking, 'one')];
    expect(checking.enter('one')).toEqual({
      ok: false,
      failure: { code: 'checking.too-many-at-once', params: { most: 2, seconds: expect.any(Number) } },
    });
    placeIn(checking, 'other');
    first.leave();
    await new Promise(setImmediate);
    placeIn(checking, 'one');
    expect(checking.enter('one').ok).toBe(false);
  });

  test('whose files never end leaves a process to the next', async () => {
    const checking = checkingWith({ processes: 2, ofOneVisitor: 2, seconds: 600 });
    const gone = new AbortController();
    const lost = [1, 2].map(() => placeIn(checking, 'one').check(upload('loop'), gone.signal));
    expect(await checkOne(checking, good, 'other')).toMatchObject({ ok: true });
    gone.abort();
    for (const { status } of await Promise.allSettled(lost)) expect(status).toBe('rejected');
  });

  test('has his second file read after the first', async () => {
    const checking = checkingWith({ processes: 2, ofOneVisitor: 2 });
    const both = await Promise.all([checkOne(checking, good, 'one'), checkOne(checking, good, 'one')]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  });
});

describe('work that nobody waits for', () => {
  test('ends at once when it is running: the next file is read by the one worker there is', async () => {
    const checking = checkingWith({ seconds: 600 });
    const gone = new AbortController();
    const lost = placeIn(checking).check(upload('loop'), gone.signal);
    const next = checkOne(checking, good);
    setImmediate(() => gone.abort());
    await expect(lost).rejects.toThrow('aborted');
    expect(await next).toMatchObject({ ok: true });
  });

  test('is not begun when it was still waiting', async () => {
    const checking = checkingWith({ seconds: 600 });
    const [first, second] = [new AbortController(), new AbortController()];
    const running = placeIn(checking).check(upload('loop'), first.signal);
    const waiting = placeIn(checking).check(upload('loop'), second.signal);
    second.abort();
    first.abort();
    await expect(running).rejects.toThrow('aborted');
    await expect(waiting).rejects.toThrow('aborted');
    expect(await checkOne(checking, good)).toMatchObject({ ok: true });
  });
});

test('closed, it lets nobody in and gives up what it is at', async () => {
  const checking = checkingWith({ seconds: 600 });
  await checkOne(checking, good);
  const lost = placeIn(checking).check(upload('loop'), never);
  await checking.close();
  expect(await lost).toMatchObject({ ok: false, failure: { code: 'file.broken' } });
  expect(checking.enter('somebody').ok).toBe(false);
});
