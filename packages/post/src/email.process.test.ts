import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Parcel, Sender } from '@gongkai/messages';
import { mailSender } from './email.ts';
import type { MailSettings } from './post-settings.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const [key, cert] = [fixture('localhost.key'), fixture('localhost.crt')];
beforeAll(() => setDefaultCACertificates([...getCACertificates('default'), String(cert)]));

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
});

type Mail = { readonly from: string; readonly to: readonly string[]; readonly text: string; readonly secure: boolean };
const accepted: SMTPServerOptions = { key, cert, authOptional: true, logger: false, hideSTARTTLS: true, closeTimeout: 100 };

/** A real mail server that keeps what it has taken. `answer` may refuse with an error that has a `responseCode`. */
async function mailServer(options: SMTPServerOptions = {}, answer: () => Error | null = () => null) {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    ...accepted,
    onData: (stream, session, done) => {
      let text = '';
      stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      stream.on('end', () => {
        const refusal = answer();
        const { mailFrom, rcptTo } = session.envelope;
        if (refusal === null) {
          const from = mailFrom === false ? '' : mailFrom.address;
          mails.push({ from, to: rcptTo.map(({ address }) => address), text, secure: session.secure });
        }
        done(refusal, '2.0.0 Ok: queued as 4bXyz01');
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', () => settle()));
  open.push(() => new Promise<void>((settle) => server.close(() => settle())));
  return { port: (server.server.address() as AddressInfo).port, mails };
}

function sender(said: Partial<MailSettings>, patience = { connectMs: 2_000, silenceMs: 2_000, wholeMs: 4_000 }): Sender {
  const made = mailSender({ host: 'localhost', port: 0, tls: 'optional', from: 'noreply@example.gov.cn', ...said }, patience);
  open.push(made.close);
  return made;
}

const parcel = (said: Partial<Parcel> = {}): Parcel => ({
  key: '1:0198f2',
  recipient: 'wang.min@example.gov.cn',
  subject: '密码已修改',
  text: '您的密码已于 2026-03-01 09:30 修改。',
  repeats: 0,
  queuedAt: new Date('2026-03-01T01:30:00Z'),
  ...said,
});

const refusal = (responseCode: number, message = 'no') => Object.assign(new Error(message), { responseCode });
const header = (mail: Mail | undefined, name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(mail?.text ?? '')?.[1]?.trim();
const bodyOf = (mail: Mail | undefined) => Buffer.from(mail?.text.split('\r\n\r\n')[1] ?? '', 'base64').toString();

test('a message arrives whole, from the set sender, to one person', async () => {
  const { port, mails } = await mailServer();
  expect(await sender({ port }).send(parcel())).toEqual({ kind: 'sent', receipt: '250 2.0.0 4bXyz01' });
  expect(mails).toMatchObject([{ from: 'noreply@example.gov.cn', to: ['wang.min@example.gov.cn'] }]);
  expect(bodyOf(mails[0])).toBe(parcel().text);
  expect(header(mails[0], 'Auto-Submitted')).toBe('auto-generated');
  expect(header(mails[0], 'X-Gongkai-Repeat')).toBeUndefined();
});

test('what is enclosed arrives byte for byte, under its name', async () => {
  const { port, mails } = await mailServer();
  const bytes = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7) % 256);
  const enclosures = [{ name: '答复书.pdf', type: 'application/pdf', bytes }];
  expect(await sender({ port }).send(parcel({ enclosures }))).toMatchObject({ kind: 'sent' });
  const [, part = ''] = /Content-Type: application\/pdf[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(mails[0]?.text ?? '') ?? [];
  expect(Buffer.from(part, 'base64').equals(bytes)).toBe(true);
  expect(mails[0]?.text).toContain("filename*0*=utf-8''");
});

test('every try carries the same Message-ID, another message another one; a try that may be a double says so', async () => {
  const { port, mails } = await mailServer();
  const { send } = sender({ port });
  await send(parcel());
  await send(parcel({ repeats: 1 }));
  await send(parcel({ key: '1:0198f3' }));
  const [first, again, other] = mails.map((mail) => header(mail, 'Message-ID'));
  expect(first).toMatch(/^<[0-9a-f]{40}@example\.gov\.cn>$/);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  expect(mails.map((mail) => header(mail, 'X-Gongkai-Repeat'))).toEqual([undefined, '1', undefined]);
  expect(header(mails[1], 'X-Gongkai-Key')).toBe('1:0198f2');
});

test('signs in, and a wrong password is the settings’ fault, not the message’s', async () => {
  const options: SMTPServerOptions = {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'gongkai' && password === 's3cret' ? done(null, { user: username }) : done(refusal(535)),
  };
  const { port, mails } = await mailServer(options);
  expect(await sender({ port, user: { name: 'gongkai', password: 's3cret' } }).send(parcel())).toMatchObject({ kind: 'sent' });
  expect(await sender({ port, user: { name: 'gongkai', password: 'wrong' } }).send(parcel())).toEqual({
    kind: 'failed',
    trouble: 'outlet.sign-in-refused',
    status: 535,
    arrived: 'no',
    again: true,
  });
  expect(mails).toHaveLength(1);
});

test.each<[string, Partial<MailSettings>, SMTPServerOptions]>([
  ['STARTTLS', { tls: 'required' }, { hideSTARTTLS: false }],
  ['TLS from the first byte', { tls: 'implicit' }, { secure: true }],
])('speaks %s', async (_why, settings, options) => {
  const { port, mails } = await mailServer(options);
  expect(await sender({ port, ...settings }).send(parcel())).toMatchObject({ kind: 'sent' });
  expect(mails[0]?.secure).toBe(true);
});

test('where TLS is asked for and the server has none, nothing leaves', async () => {
  const { port, mails } = await mailServer({ disabledCommands: ['STARTTLS'] });
  expect(await sender({ port, tls: 'required' }).send(parcel())).toMatchObject({ kind: 'failed', arrived: 'no', again: true });
  expect(mails).toEqual([]);
});

test('a certificate of another host is not taken', async () => {
  const { port, mails } = await mailServer({ secure: true });
  const other = sender({ port, tls: 'implicit', host: '127.0.0.2' });
  expect(await other.send(parcel())).toMatchObject({ kind: 'failed', arrived: 'no' });
  expect(mails).toEqual([]);
});

test.each([
  // what the server says                where            trouble            again
  ['greylisting', 'recipient', 451, 'outlet.later', true],
  ['no such mailbox', 'recipient', 550, 'outlet.refused', false],
  ['a sender that it does not know yet', 'sender', 450, 'outlet.later', true],
  ['a sender that it will never take', 'sender', 553, 'outlet.refused', false],
  ['a full disk', 'text', 452, 'outlet.later', true],
  ['a text that it does not take', 'text', 554, 'outlet.refused', false],
] as const)('%s at the %s: %i', async (_why, where, status, trouble, again) => {
  const refuse = (_address: unknown, _session: unknown, done: (error: Error) => void) => done(refusal(status));
  const options = where === 'recipient' ? { onRcptTo: refuse } : where === 'sender' ? { onMailFrom: refuse } : {};
  const { port, mails } = await mailServer(options, () => (where === 'text' ? refusal(status) : null));
  expect(await sender({ port }).send(parcel())).toEqual({ kind: 'failed', trouble, status, arrived: 'no', again });
  expect(mails).toEqual([]);
});

test('a greylisted message is taken the second time', async () => {
  let tries = 0;
  const { port, mails } = await mailServer({
    onRcptTo: (_address, _session, done) => done((tries += 1) === 1 ? refusal(451) : null),
  });
  const { send } = sender({ port });
  expect(await send(parcel())).toMatchObject({ kind: 'failed', again: true });
  expect(await send(parcel())).toMatchObject({ kind: 'sent' });
  expect(mails).toHaveLength(1);
});

/** A server of our own that speaks just enough to go wrong where it should: no library would break off there. */
async function brokenServer(onCommand: (command: string, socket: Socket) => string | undefined) {
  const seen: string[] = [];
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined).setEncoding('utf8');
    socket.write('220 here\r\n');
    let rest = '';
    socket.on('data', (text: string) => {
      const lines = (rest + text).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        seen.push(line);
        const answer = onCommand(line, socket);
        if (answer !== undefined) socket.write(`${answer}\r\n`);
      }
    });
    open.push(() => socket.destroy());
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', () => settle()));
  open.push(() => server.close());
  return { port: (server.address() as AddressInfo).port, seen };
}

const polite = (line: string): string | undefined => {
  if (/^EHLO/.test(line)) return '250 here';
  if (/^(MAIL|RCPT)/.test(line)) return '250 ok';
  return line === 'DATA' ? '354 go on' : undefined;
};

test('a server that hangs up after the last line leaves the message in doubt, and the library does not send it again by itself', async () => {
  const { port, seen } = await brokenServer((line, socket) => {
    if (line === '.') socket.destroy();
    return polite(line);
  });
  expect(await sender({ port }).send(parcel())).toEqual({
    kind: 'failed',
    trouble: 'outlet.broke-off',
    status: 0,
    arrived: 'unknown',
    again: true,
  });
  expect(seen.filter((line) => line === 'DATA')).toHaveLength(1);
});

test('a server that falls silent after the last line leaves it in doubt', async () => {
  const { port } = await brokenServer(polite);
  const { send } = sender({ port }, { connectMs: 300, silenceMs: 300, wholeMs: 2_000 });
  expect(await send(parcel())).toMatchObject({ trouble: 'outlet.timed-out', arrived: 'unknown', again: true });
});

test('a server that says a little now and then is not listened to for ever', async () => {
  const { port } = await brokenServer((line, socket) => {
    if (line === '.') setInterval(() => socket.write('250-wait\r\n'), 50).unref();
    return polite(line);
  });
  const { send } = sender({ port }, { connectMs: 300, silenceMs: 300, wholeMs: 1_000 });
  expect(await send(parcel())).toMatchObject({ trouble: 'outlet.timed-out', arrived: 'unknown', again: true });
});

test.each([
  [
    'before the greeting is answered',
    (line: string, socket: Socket) => (/^EHLO/.test(line) ? void socket.destroy() : polite(line)),
  ],
  ['at the recipient', (line: string, socket: Socket) => (/^RCPT/.test(line) ? void socket.destroy() : polite(line))],
  ['at DATA', (line: string, socket: Socket) => (line === 'DATA' ? void socket.destroy() : polite(line))],
])('a server that hangs up %s has not got it', async (_why, onCommand) => {
  const { port, seen } = await brokenServer(onCommand);
  expect(await sender({ port }).send(parcel())).toMatchObject({ kind: 'failed', arrived: 'no', again: true });
  expect(seen.filter((line) => /^EHLO/.test(line))).toHaveLength(1);
});

test('a server that says nothing at all is not waited for', async () => {
  const { port } = await brokenServer(() => undefined);
  const { send } = sender({ port }, { connectMs: 300, silenceMs: 300, wholeMs: 2_000 });
  expect(await send(parcel())).toMatchObject({ trouble: 'outlet.timed-out', arrived: 'no', again: true });
});

test('a message broken off in its middle is in doubt: what lies in the socket cannot be told from what is out', async () => {
  const { port, seen } = await brokenServer((line, socket) => {
    if (line !== 'DATA') return polite(line);
    socket.write('354 go on\r\n');
    socket.pause();
    setTimeout(() => socket.resetAndDestroy(), 100).unref();
    return undefined;
  });
  const delivery = await sender({ port }).send(parcel({ text: '长'.repeat(2_000_000) }));
  expect(delivery).toMatchObject({ trouble: 'outlet.broke-off', arrived: 'unknown', again: true });
  expect(seen).not.toContain('.');
});

test('nobody there', async () => {
  const { port } = await brokenServer(() => undefined);
  for (const close of open.splice(0)) await close();
  expect(await sender({ port }).send(parcel())).toEqual({
    kind: 'failed',
    trouble: 'outlet.unreachable',
    status: 0,
    arrived: 'no',
    again: true,
  });
});
