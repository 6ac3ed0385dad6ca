import { ok } from '@gongkai/kernel';
import type { SealedRef } from '../case/refs.ts';
import { extensionWrong } from './ask-extension.ts';
import { notGoingOn, type Desk, type Step } from './desk.ts';

/**
 * The head of the 政府信息公开工作机构 consents to more time (art. 33(2)); it counts from when the applicant is told. Once, before the due
 * day, and no longer than the law has.
 */
export function approveExtension(desk: Desk, workingDays: number, reason: SealedRef): Step {
  const { request, day } = desk;
  return (
    notGoingOn(request, day.on) ??
    extensionWrong(desk, workingDays) ??
    ok([{ type: 'extension.approved', on: day.on, body: { workingDays, reason } }])
  );
}
