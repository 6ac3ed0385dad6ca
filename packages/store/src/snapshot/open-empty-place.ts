import { existsSync, readdirSync } from 'node:fs';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { DatabaseConfig } from '../database/database.ts';
import { openOutside, type OutsideFailure } from '../database/outside-server.ts';
import { startEmbedded, type EmbeddedFailure } from '../embedded/start-embedded.ts';

export type EmptyPlaceRefused = EmbeddedFailure | OutsideFailure | Failure<'restore.not-empty'>;

/** A database without a schema, to put rows back into. */
export type EmptyPlace = { readonly owner: DatabaseConfig; readonly close: () => Promise<void> };

/** The database at `url`, or a new embedded one in `folder`, which must not be there yet or have nothing in it. */
export async function openEmptyPlace(ask: {
  readonly url: string | undefined;
  readonly folder: string;
}): Promise<Result<EmptyPlace, EmptyPlaceRefused>> {
  if (ask.url !== undefined) {
    const outside = await openOutside(ask.url);
    return outside.ok ? ok({ owner: outside.value, close: () => Promise.resolve() }) : outside;
  }
  if (existsSync(ask.folder) && readdirSync(ask.folder).length > 0) return fail({ code: 'restore.not-empty' });
  const server = await startEmbedded(ask.folder);
  return server.ok ? ok({ owner: server.value.as('owner'), close: server.value.stop }) : server;
}

/** What the embedded database keeps in the data folder for itself: its cluster, log, socket and lock. All beside it is the program's. */
export const isDatabasesOwn = (name: string): boolean =>
  /^(?:postgres(?:[.].*)?|gongkai[.](?:pid|lock)|socket|[.]probe-.*)$/.test(name);
