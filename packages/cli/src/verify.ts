import { openStoreBeside, verifyLedger, type SiteVerified, type VerifyAsk, type Witness } from '@gongkai/flows';
import { ok, type Result } from '@gongkai/kernel';
import { COMMAND_TEXTS, LEDGER_TEXTS, ledgerBreakSentence, openingSentence } from '@gongkai/wording';
import { misuse, parsed, type Misuse } from './command-line.ts';
import { dataPlace } from './operation/data-place.ts';
import { painted, type ExitCode, type Io } from './io.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  site: { type: 'string' },
  witness: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * `gongkai verify [--json] [--site N] [--witness SITE/NUMBER/HASH]`: proves the whole ledger, whether the server runs or not, and
 * names what is broken. Exits 0 sound, 1 broken, 2 where the data cannot be reached, 64 misused.
 */
export async function verifyCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = parsed(argv, OPTIONS);
  if (!line.ok) return misused(io, line.failure.sentence);
  const { values, positionals } = line.value;
  if (values['help'] === true) {
    io.out(COMMAND_TEXTS.verifyUsage);
    return 0;
  }
  if (positionals.length > 0) return misused(io, COMMAND_TEXTS.noOperands(positionals[0] ?? ''));
  const ask = askOf(values);
  if (!ask.ok) return misused(io, ask.failure.sentence);
  const store = await openStoreBeside(dataPlace(io.environment ?? {}));
  if (!store.ok) {
    io.err(`gongkai verify：${openingSentence(store.failure)}`);
    return 2;
  }
  try {
    const sites = await verifyLedger(store.value.db, ask.value);
    const broken = sites.some((site) => site.broken > 0);
    if (values['json'] === true) io.out(JSON.stringify({ sound: !broken, sites }, null, 2));
    else print(sites, io);
    return broken ? 1 : 0;
  } finally {
    await store.value.close();
  }
}

const NUMBER = /^\d{1,9}$/;
const WITNESS = /^(\d{1,9})\/(\d{1,9})\/([0-9a-f]{64})$/;

type Values = Readonly<Record<string, string | boolean | undefined>>;

function askOf({ site, witness }: Values): Result<VerifyAsk, Misuse> {
  if (site !== undefined && !NUMBER.test(String(site))) return misuse(COMMAND_TEXTS.siteIsNumber(String(site)));
  const noted = witness === undefined ? null : WITNESS.exec(String(witness).toLowerCase());
  if (witness !== undefined && noted === null) return misuse(COMMAND_TEXTS.witnessForm);
  const seal: Witness | undefined =
    noted === null ? undefined : { site: Number(noted[1]), number: Number(noted[2]), hash: noted[3] ?? '' };
  // A noted seal speaks of its own site: asked for alone it proves that one.
  const only = site === undefined ? seal?.site : Number(site);
  if (seal !== undefined && only !== seal.site) return misuse(COMMAND_TEXTS.witnessOfOtherSite);
  return ok({ ...(only === undefined ? {} : { site: only }), ...(seal === undefined ? {} : { witness: seal }) });
}

function print(sites: readonly SiteVerified[], io: Io): void {
  if (sites.length === 0) io.out(LEDGER_TEXTS.none);
  for (const { site, streams, events, seals, witness, broken, breaks } of sites) {
    if (streams + seals + broken === 0) {
      io.out(LEDGER_TEXTS.noneOf(site));
      continue;
    }
    io.out(
      `${LEDGER_TEXTS.site(site, streams, events, seals)}${broken === 0 ? LEDGER_TEXTS.sound : LEDGER_TEXTS.broken(broken)}`,
    );
    for (const each of breaks) io.out(painted(io, 'error', `  ${ledgerBreakSentence(each)}`));
    if (breaks.length < broken) io.out(`  ${LEDGER_TEXTS.more(broken - breaks.length)}`);
    if (witness !== undefined && broken === 0)
      io.out(painted(io, 'dim', `  ${LEDGER_TEXTS.witness(`${witness.site}/${witness.number}/${witness.hash}`)}`));
  }
}

function misused(io: Io, sentence: string): 64 {
  io.err(`gongkai verify：${sentence}`);
  return 64;
}
