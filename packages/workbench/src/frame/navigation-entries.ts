import type { Verb } from '@gongkai/staff';
import { WORKBENCH_TEXTS } from '@gongkai/wording';

export type NavigationEntry = { readonly to: string; readonly text: string; readonly verb: Verb };

const { pages } = WORKBENCH_TEXTS;

/** The pages and what one has to be allowed to see them: whoever may not is not shown the way. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { to: '/', text: pages.tasks, verb: 'task.list' },
  { to: '/requests', text: pages.requests, verb: 'case.list' },
  { to: '/requests/new', text: pages.intake, verb: 'case.register' },
  { to: '/requests/after-answer', text: pages.afterAnswer, verb: 'case.list' },
  { to: '/requests/topics', text: pages.topics, verb: 'case.list' },
  { to: '/requests/filings', text: pages.filings, verb: 'case.list' },
  { to: '/requests/proposals', text: pages.proposals, verb: 'case.list' },
  { to: '/requests/figures', text: pages.figures, verb: 'case.list' },
  { to: '/calendar', text: pages.calendar, verb: 'calendar.import' },
  { to: '/law-settings', text: pages.lawSettings, verb: 'lawSetting.set' },
  { to: '/units', text: pages.units, verb: 'unit.list' },
  { to: '/staff', text: pages.staff, verb: 'staff.list' },
  { to: '/messages', text: pages.messages, verb: 'message.list' },
  { to: '/audit', text: pages.audit, verb: 'audit.search' },
  { to: '/account', text: pages.account, verb: 'account.read' },
];
