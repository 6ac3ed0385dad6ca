import { createPasswords, legalDay, loadDemonstrationCity, openFileVault } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import { loadDemonstrationRequests } from '@gongkai/server/demonstration';
import { readVaultSettings } from '@gongkai/vault';
import { failureSentence, SITE_COMMAND_TEXTS as TEXTS } from '@gongkai/wording';
import { parsed } from '../command-line.ts';
import type { ExitCode, Io } from '../io.ts';
import { dataPlace } from '../operation/data-place.ts';
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
  const environment = io.environment ?? {};
  const settings = readVaultSettings(environment, dataPlace(environment).folder);
  const refuse = (failure: Parameters<typeof failureSentence>[0]): ExitCode => {
    io.err(`gongkai demo：${failureSentence(failure)}`);
    return 2;
  };
  if (!settings.ok) return refuse(settings.failure);
  return withStore('demo', io, async (db) => {
    const vault = await openFileVault(db, settings.value, now);
    if (!vault.ok) return refuse(vault.failure);
    io.err(TEXTS.loading(units, Math.max(people, units)));
    const today = legalDay(now);
    // The city was there before its oldest request.
    const on = plainDate(`${Number(today.slice(0, 4)) - 1}-01-01`);
    const loaded = await loadDemonstrationCity({ db, passwords: createPasswords() }, { units, people, on, now });
    if (!loaded.ok) {
      if (loaded.failure.code !== 'site.name-taken') return refuse(loaded.failure);
      io.err(`gongkai demo：${TEXTS.demoThere}`);
      return 2;
    }
    const { name, site, password, examples } = loaded.value;
    const requests = await loadDemonstrationRequests(
      { db, vault: vault.value },
      { city: loaded.value, now, today, progress: (done, all) => io.progress?.show(done, all) },
    );
    io.progress?.end();
    io.out(TEXTS.loaded(name, site, loaded.value.units, loaded.value.people, requests));
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
