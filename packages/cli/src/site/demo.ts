import { createPasswords, legalDay, loadDemonstrationCity } from '@gongkai/flows';
import { failureSentence, SITE_COMMAND_TEXTS as TEXTS } from '@gongkai/wording';
import { parsed } from '../command-line.ts';
import type { ExitCode, Io } from '../io.ts';
import { withStore } from './with-store.ts';

const OPTIONS = { units: { type: 'string' }, people: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

const MOST = { units: 862, people: 20_000 } as const;
const USUAL_UNITS = '80';
const PEOPLE_IN_A_UNIT = 3.75;

/** `gongkai demo [--units N] [--people N]`: a city to try everything with. Exits 0, or 2 where nothing was loaded. */
export async function demoCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = parsed(argv, OPTIONS);
  if (!line.ok) return misused(io, line.failure.sentence);
  const { values, positionals } = line.value;
  if (values['help'] === true) {
    io.out(TEXTS.demoUsage);
    return 0;
  }
  if (positionals.length > 0) return misused(io, TEXTS.noOperands);
  const units = countOf(values['units'] ?? USUAL_UNITS, MOST.units);
  if (units === undefined) return misused(io, TEXTS.notANumber('--units', MOST.units));
  const people = countOf(values['people'] ?? String(Math.round(units * PEOPLE_IN_A_UNIT)), MOST.people);
  if (people === undefined) return misused(io, TEXTS.notANumber('--people', MOST.people));
  const now = new Date();
  return withStore('demo', io, async (db) => {
    io.err(TEXTS.loading(units, Math.max(people, units)));
    const loaded = await loadDemonstrationCity({ db, passwords: createPasswords() }, { units, people, on: legalDay(now), now });
    if (!loaded.ok) {
      io.err(`gongkai demo：${failureSentence(loaded.failure)}`);
      return 2;
    }
    const { name, site, password, examples } = loaded.value;
    io.out(TEXTS.loaded(name, site, loaded.value.units, loaded.value.people));
    io.out(TEXTS.onePassword(password));
    for (const each of examples) io.out(TEXTS.exampleLine(each.role, each.name, each.unit, each.signInName));
    return 0;
  });
}

function countOf(text: string | boolean, most: number): number | undefined {
  const count = typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= most ? count : undefined;
}

function misused(io: Io, sentence: string): ExitCode {
  io.err(`gongkai demo：${sentence}`);
  io.err(TEXTS.demoUsage);
  return 64;
}
