import { mayAnywhere, type PermissionRefused, type Verb } from '@gongkai/staff';
import { unitPath, type Db, type Message, type Tx } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';
import { reachOf } from '../people/reach-of.ts';

/** Why whoever acts may not do this to the message. What is the whole government's is reached by appointments for the whole site. */
export async function refusedToMessage(
  db: Db | Tx,
  acting: Acting,
  verb: Verb,
  { unit }: Pick<Message, 'unit'>,
): Promise<PermissionRefused | undefined> {
  if (unit !== null) return refusedTo(acting, verb, { unit, path: await unitPath(db, acting.site, unit, acting.today) });
  const nowhere = acting.person && mayAnywhere(acting.person, verb);
  if (nowhere) return nowhere;
  const wholeSite = reachOf(acting, verb).find(({ scope }) => scope === 'site');
  return wholeSite === undefined
    ? { code: 'permission.outside-scope', params: { verb } }
    : refusedTo(acting, verb, { unit: wholeSite.unit });
}
