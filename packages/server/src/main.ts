import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { GuardedReader } from './start/read-and-check.ts';
import type { WorkToStart } from './start/start-work.ts';

// Before anything large is loaded: the second start then spares a third of its time.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/gongkai-compile/', import.meta.url)));

const [
  { ARCHIVE_SITE, loadDemonstration, openFileVault, rereadReports },
  { openStore },
  { loadJsx },
  { listen },
  say,
  { readSettings },
  { readHttpSettings },
  { readServerKeys },
  { readSingleSignOn },
  { startBuild },
  { readWorkbench },
  { outletsSet, readPostSettings },
  { readVaultSettings },
  { tellOnce },
] = await Promise.all([
  import('@gongkai/flows'),
  import('@gongkai/store'),
  import('./jsx-loader.ts'),
  import('./start/listen.ts'),
  import('./start/messages.ts'),
  import('./start/settings.ts'),
  import('./security/http-settings.ts'),
  import('./start/server-keys.ts'),
  import('./start/single-sign-on-settings.ts'),
  import('./workbench/start-build.ts'),
  import('./workbench/workbench-files.ts'),
  import('@gongkai/post'),
  import('@gongkai/vault'),
  import('./start/tell-once.ts'),
]);

type Db = Parameters<typeof loadDemonstration>[0];
type Refused = Parameters<typeof say.refusal>[0];

const WORKBENCH_BUILD = fileURLToPath(new URL('../../workbench/build/build.ts', import.meta.url));
const DEMONSTRATION = fileURLToPath(new URL('../../../demonstration/', import.meta.url));

/** What has been opened, in order; closed in the opposite order, once, however often it is asked. */
const opened: (() => Promise<void>)[] = [];
let closing: Promise<void> | undefined;
const closeAll = () =>
  (closing ??= (async () => {
    for (const close of opened.toReversed()) await close();
  })());

/** Made when there is something to read: most starts read nothing, and a worker takes a second to load. */
let reading: Promise<GuardedReader> | undefined;
const reader = () =>
  (reading ??= import('./start/read-and-check.ts').then(({ readAndCheck }) => {
    const made = readAndCheck((error, name) => console.error(say.readerFault(name, String(error))));
    opened.push(made.close);
    return made;
  }));

let askedToStop = false;

async function refuse(failure: Refused): Promise<never> {
  await closeAll();
  console.error(say.refusal(failure));
  process.exit(1);
}

/** From settings to listening; what it refuses is one line, and leaves nothing running. */
async function start(): Promise<void> {
  const settings = readSettings(process.env, process.cwd());
  if (!settings.ok) return refuse(settings.failure);
  const strangers = readHttpSettings(process.env, settings.value.host);
  if (!strangers.ok) return refuse(strangers.failure);
  const singleSignOn = readSingleSignOn(process.env);
  if (!singleSignOn.ok) return refuse(singleSignOn.failure);
  const post = readPostSettings(process.env);
  if (!post.ok) return refuse(post.failure);
  loadJsx();
  const workbench = prepareWorkbench();
  // The pages load while the database starts.
  const pages = import('./app.ts');
  pages.catch(() => undefined); // Thrown where it is waited for; until then it must not end the process with the database running.
  const store = await openStore({ url: settings.value.databaseUrl, folder: settings.value.dataFolder });
  if (!store.ok) return refuse(store.failure);
  const { db, openJobs, ended, close } = store.value;
  opened.push(close);
  if (askedToStop) return;
  const demonstration = await loadDemonstration(db, reader, { site: ARCHIVE_SITE, folder: DEMONSTRATION });
  if (!demonstration.ok) console.error(say.refusal(demonstration.failure));
  if (askedToStop) return;
  const keys = await readServerKeys(process.env, { ...settings.value, day: new Date().toISOString().slice(0, 10) });
  if (!keys.ok) return refuse(keys.failure);
  const vaultSettings = readVaultSettings(process.env, settings.value.dataFolder);
  if (!vaultSettings.ok) return refuse(vaultSettings.failure);
  const vault = await openFileVault(db, vaultSettings.value, new Date());
  if (!vault.ok) return refuse(vault.failure);
  const { createApp } = await pages;
  const app = await createApp({
    db,
    reader,
    settings: strangers.value,
    workbench: () => workbench,
    work: { keys: keys.value, vault: vault.value, outlets: outletsSet(post.value), singleSignOn: singleSignOn.value },
  });
  opened.push(() => app.close());
  const listened = await listen(app, settings.value);
  if (!listened.ok) return refuse(listened.failure);
  opened.push(listened.value.close);
  console.log(say.listening(listened.value.addresses));
  void ended.then(() => (closing === undefined ? giveUp() : undefined));
  prepareWork({ db, openJobs, post: post.value, vault: vault.value });
  void reread(db);
  flushCompileCache();
}

/** The public pages do not wait for it, and are there without it. */
function prepareWorkbench(): ReturnType<typeof readWorkbench> {
  const build = startBuild(WORKBENCH_BUILD, () => console.log(say.buildingWorkbench()));
  opened.push(() => Promise.resolve(build.stop()));
  const workbench = build.folder.then(readWorkbench);
  workbench.catch((error: unknown) => {
    if (closing === undefined) console.error(say.workbenchBroken(error instanceof Error ? error.message : String(error)));
  });
  return workbench;
}

/** Whoever closes waits until it has been opened: half of it would outlive the database. */
function prepareWork(given: Omit<WorkToStart, 'onFault'>): void {
  const tell = tellOnce((reason) => console.error(say.jobFault(reason)), Date.now);
  const onFault = (error: unknown) =>
    closing === undefined ? tell(error instanceof Error ? error.message : String(error)) : undefined;
  const work = import('./start/start-work.ts').then(({ startWork }) => startWork({ ...given, onFault }));
  opened.push(async () => (await work)?.());
}

/** Reports that an older reader has read are read again while the pages are already there; the next start goes on where this one ends. */
async function reread(db: Db): Promise<void> {
  try {
    await rereadReports(db, await reader(), { site: ARCHIVE_SITE });
  } catch (error) {
    if (closing === undefined) console.error(say.rereadBrokeOff(error instanceof Error ? error.message : String(error)));
  }
}

async function giveUp(): Promise<void> {
  console.error(say.databaseEnded());
  await closeAll();
  process.exit(1);
}

const started = start();

/** A signal while starting waits for the step under way; a second one then does not wait: the server dies with this process. */
function onSignal(): void {
  if (askedToStop && closing === undefined) process.exit(1);
  if (askedToStop) return;
  askedToStop = true;
  void started
    .then(closeAll)
    .then(() => console.log(say.stopped()))
    .then(() => process.exit());
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);

try {
  await started;
} catch (error) {
  await closeAll();
  throw error;
}
