import { FAILURE_TITLES } from '@gongkai/wording';
import { STATUS, type RefusalCode } from './problem.ts';
import { problem } from './schemas/problem.ts';

/** What any request may be refused with. */
const ALWAYS: readonly RefusalCode[] = ['request.malformed', 'server.overloaded', 'server.fault'];

/** The refusals of an operation as the description of the interface lists them, one entry a status, each code named. */
export function refusals(codes: readonly RefusalCode[]) {
  const all = [...new Set([...codes, ...ALWAYS])];
  const statuses = [...new Set(all.map((code) => STATUS[code]))].toSorted((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const here = all.filter((code) => STATUS[code] === status);
      return [
        status,
        {
          description: here.map((code) => `${FAILURE_TITLES[code]}（${code}）`).join('；'),
          content: { 'application/problem+json': { schema: problem } },
        },
      ];
    }),
  );
}
