import { createPasswords, foundSite, legalDay, type FoundSiteAsk } from '@gongkai/flows';
import { fail, ok, toPlainDate, type PlainDate, type Result } from '@gongkai/kernel';
import { bodyOf, type BodyKind } from '@gongkai/law';
import { ADMINISTRATORS, type Administrator, type UnitKind } from '@gongkai/staff';
import { failureSentence, ROLE_NAMES, SITE_COMMAND_TEXTS as TEXTS } from '@gongkai/wording';
import { misuse, parsed, type Misuse } from '../command-line.ts';
import type { ExitCode, Io } from '../io.ts';
import { withStore } from './with-store.ts';

const OPTIONS = {
  name: { type: 'string' },
  code: { type: 'string' },
  division: { type: 'string' },
  on: { type: 'string' },
  'system-admin': { type: 'string' },
  'security-admin': { type: 'string' },
  'audit-admin': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `gongkai found --name NAME`: a site, its root unit and its three administrators. Exits 0, or 2 where nothing was founded. */
export async function foundCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = parsed(argv, OPTIONS);
  if (!line.ok) return misused(io, line.failure.sentence);
  const { values, positionals } = line.value;
  if (values['help'] === true) {
    io.out(TEXTS.foundUsage);
    return 0;
  }
  if (positionals.length > 0) return misused(io, TEXTS.noOperands);
  const now = new Date();
  const ask = askOf(values, now);
  if (!ask.ok) return misused(io, ask.failure.sentence);
  return withStore('found', io, async (db) => {
    const founded = await foundSite({ db, passwords: createPasswords() }, ask.value);
    if (!founded.ok) {
      io.err(`gongkai found：${failureSentence(founded.failure)}`);
      return 2;
    }
    io.out(TEXTS.founded(ask.value.name, founded.value.site));
    io.out(TEXTS.handOver);
    for (const role of ADMINISTRATORS) {
      const { name, signInName, oneTime } = founded.value.administrators[role];
      io.out(TEXTS.adminLine(role, name, signInName, oneTime.password));
    }
    io.out(TEXTS.until(beijingTime(founded.value.administrators.systemAdmin.oneTime.until)));
    return 0;
  });
}

const beijingTime = (time: Date): string => new Date(time.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

type Values = Readonly<Record<string, string | boolean | undefined>>;

function askOf(values: Values, now: Date): Result<FoundSiteAsk, Misuse> {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name].trim() : undefined);
  const name = text('name');
  if (name === undefined || name === '') return misuse(TEXTS.needName);
  const on = dayOf(text('on'), now);
  if (on === undefined) return misuse(TEXTS.notADate(text('on') ?? ''));
  const people = administratorsOf(text);
  if (!people.ok) return people;
  const [code, division] = [text('code'), text('division')];
  const described = { ...(code === undefined ? {} : { code }), ...(division === undefined ? {} : { division }) };
  return ok({ name, kind: KINDS[bodyOf(name).kind], described, administrators: people.value, on, now });
}

const dayOf = (text: string | undefined, now: Date): PlainDate | undefined =>
  text === undefined ? legalDay(now) : toPlainDate(text);

/** What the name tells; a site is one government's or one department's. */
const KINDS: Readonly<Record<BodyKind, UnitKind>> = {
  government: 'government',
  department: 'department',
  town: 'town',
  zone: 'dispatched',
  unknown: 'authorized',
};

const ADMINISTRATOR_OPTIONS: Readonly<Record<Administrator, readonly [option: string, signInName: string]>> = {
  systemAdmin: ['system-admin', 'xitong'],
  securityAdmin: ['security-admin', 'anquan'],
  auditAdmin: ['audit-admin', 'shenji'],
};

function administratorsOf(text: (name: string) => string | undefined): Result<FoundSiteAsk['administrators'], Misuse> {
  const found = new Map<Administrator, { readonly name: string; readonly signInName: string }>();
  for (const role of ADMINISTRATORS) {
    const [option, usual] = ADMINISTRATOR_OPTIONS[role];
    const [name = '', signInName = '', more] = (text(option) ?? `${ROLE_NAMES[role]}:${usual}`).split(/[:：]/);
    if (name.trim() === '' || signInName.trim() === '' || more !== undefined)
      return fail({ code: 'misuse', sentence: TEXTS.notAPerson(`--${option}`) });
    found.set(role, { name: name.trim(), signInName: signInName.trim() });
  }
  return ok(Object.fromEntries(found) as FoundSiteAsk['administrators']);
}

function misused(io: Io, sentence: string): ExitCode {
  io.err(`gongkai found：${sentence}`);
  io.err(TEXTS.foundUsage);
  return 64;
}
