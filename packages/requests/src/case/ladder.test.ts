import { expect, test } from 'vitest';
import { readersOf } from './ladder.ts';

test.each([
  ['whoever handles it first', 'fiveDays', true, ['handler']],
  ['nobody does: the head hands it out', 'fiveDays', false, ['disclosureHead']],
  ['the last working day', 'oneDay', true, ['handler', 'disclosureHead']],
  ['the due day', 'today', true, ['handler', 'disclosureHead']],
  ['overdue', 'overdue', true, ['handler', 'disclosureHead', 'openGovernmentOffice']],
  ['overdue in nobody’s hands', 'overdue', false, ['disclosureHead', 'openGovernmentOffice']],
] as const)('%s', (_why, step, isHandled, readers) => expect(readersOf(step, isHandled)).toEqual(readers));
