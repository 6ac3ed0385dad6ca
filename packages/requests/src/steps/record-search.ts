import { ok } from '@gongkai/kernel';
import type { SealedRef } from '../case/refs.ts';
import { notGoingOn, type Desk, type Step } from './desk.ts';

/** Where was looked, with which words, by whom, and whether anything was found: without it nothing can be said not to exist (art. 36(4)). */
export function recordSearch({ request, day }: Desk, found: boolean, record: SealedRef): Step {
  return notGoingOn(request, day.on) ?? ok([{ type: 'request.searched', on: day.on, body: { found, record } }]);
}
