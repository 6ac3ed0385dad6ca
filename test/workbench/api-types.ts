import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { openFileVault, type Db } from '@gongkai/flows';
import { readVaultSettings } from '@gongkai/vault';
import { createApp } from '../../packages/server/src/app.ts';
import { plainReader } from '../../packages/server/src/testing/demonstration-app.ts';
import { testKeys } from '../../packages/server/src/testing/work-app.ts';
import { ROOT } from '../root.ts';

export const API_TYPES = join(ROOT, 'packages', 'workbench', 'src', 'api', 'api-types.data.ts');

const HEAD = `// Generated from /api/work/openapi.json: node test/workbench/write-api-types.ts\n`;

/** The types of the staff's interface as the server describes it. */
export async function apiTypes(db: Db): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-types-'));
  const settings = readVaultSettings({}, folder);
  const vault = settings.ok ? await openFileVault(db, settings.value, new Date()) : settings;
  if (!vault.ok) throw new Error(vault.failure.code);
  const app = await createApp({
    db,
    reader: () => Promise.resolve(plainReader),
    log: { write: () => undefined },
    work: { keys: testKeys(), vault: vault.value },
  });
  try {
    const description = (await app.inject('/api/work/openapi.json')).body;
    const types = astToString(await openapiTS(description, { alphabetize: true, silent: true }));
    return await format(HEAD + types, { ...(await resolveConfig(API_TYPES)), filepath: API_TYPES });
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
}
