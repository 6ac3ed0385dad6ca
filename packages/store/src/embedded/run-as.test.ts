import { expect, test } from 'vitest';
import { chooseRunAs, commandAs, type Machine, type RunAs } from './run-as.ts';

const root = { uid: 0, gid: 0 };
const nobody = { uid: 65534, gid: 65534 };
const clerk = { uid: 1000, gid: 100 };
const stranger = { uid: 4711, gid: 4711 };
const machine = (me: Machine['me'], namespaces = true): Machine => ({
  me,
  namespaces: () => namespaces,
  hasName: (uid) => uid !== stranger.uid,
});

test.each<[string, Machine, { cluster: typeof root | undefined; place: typeof root }, RunAs]>([
  ['an ordinary user runs it himself', machine(clerk), { cluster: undefined, place: clerk }, { kind: 'self' }],
  ['his own cluster too', machine(clerk), { cluster: clerk, place: root }, { kind: 'self' }],
  ['root in a place of root: a namespace', machine(root), { cluster: undefined, place: root }, { kind: 'namespace' }],
  [
    'root where namespaces are forbidden: nobody',
    machine(root, false),
    { cluster: undefined, place: root },
    { kind: 'user', ...nobody },
  ],
  ['sudo in a person’s folder: that person', machine(root), { cluster: undefined, place: clerk }, { kind: 'user', ...clerk }],
  [
    'a place of a number without a name, as a container mounts it: as if it were root’s',
    machine(root),
    { cluster: undefined, place: stranger },
    { kind: 'namespace' },
  ],
  [
    'a cluster of such a number is gone on with in its name',
    machine(root),
    { cluster: stranger, place: root },
    { kind: 'user', ...stranger },
  ],
  [
    'a cluster of nobody stays nobody’s where namespaces came later',
    machine(root),
    { cluster: nobody, place: root },
    { kind: 'user', ...nobody },
  ],
  ['a cluster of root in a person’s folder stays root’s', machine(root), { cluster: root, place: clerk }, { kind: 'namespace' }],
  ['Windows has no such numbers', machine(undefined), { cluster: root, place: root }, { kind: 'self' }],
])('%s', (_why, on, owners, expected) => {
  expect(chooseRunAs('/data', owners, on)).toEqual({ ok: true, value: expected });
});

test.each<[string, Machine, { cluster: typeof root; place: typeof root }, object]>([
  [
    'another’s cluster',
    machine(clerk),
    { cluster: root, place: clerk },
    { code: 'data.other-owner', params: { folder: '/data', uid: 0 } },
  ],
  [
    'root’s cluster where namespaces are forbidden',
    machine(root, false),
    { cluster: root, place: root },
    { code: 'data.needs-namespace', params: { folder: '/data', uid: 65534 } },
  ],
])('refuses %s', (_why, on, owners, failure) => {
  expect(chooseRunAs('/data', owners, on)).toEqual({ ok: false, failure });
});

test('a command keeps its arguments, whoever runs it', () => {
  for (const runAs of [{ kind: 'self' }, { kind: 'namespace' }, { kind: 'user', ...clerk }] as const) {
    const { file, args } = commandAs(runAs, '/bin/postgres', ['-D', '/a folder']);
    expect([file, ...args].slice(-3)).toEqual(['/bin/postgres', '-D', '/a folder']);
  }
});
