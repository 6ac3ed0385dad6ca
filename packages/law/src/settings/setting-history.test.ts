import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { LAW_DEFAULTS, LAW_SETTINGS } from './law-settings.data.ts';
import { COUNTED_SETTINGS, lawSettingsFor, usableSetting, type LawSettingChange } from './setting-history.ts';

const day = plainDate;
const change = (setting: LawSettingChange['setting'], value: LawSettingChange['value'], from: string, setOn = from) => ({
  setting,
  value,
  from: day(from),
  setOn: day(setOn),
});

describe('by what is counted', () => {
  const changes = [
    change('closingDays', 7, '2026-03-01'),
    change('closingDays', 5, '2026-06-01', '2026-04-01'),
    change('filingMonths', 3, '2026-03-01'),
  ];
  test.each([
    ['nothing was set yet', { on: '2026-02-28' }, 10, 1],
    ['on its day', { on: '2026-03-01' }, 7, 3],
    ['a request of before its day keeps what held then', { on: '2026-07-01', receivedOn: '2026-02-10' }, 10, 3],
    ['one received since is counted by it', { on: '2026-07-01', receivedOn: '2026-05-31' }, 7, 3],
    ['the next value follows on its own day', { on: '2026-07-01', receivedOn: '2026-06-01' }, 5, 3],
  ])('%s', (_why, { on, receivedOn }: { on: string; receivedOn?: string }, closing, months) => {
    const found = lawSettingsFor(changes, { on: day(on), ...(receivedOn === undefined ? {} : { receivedOn: day(receivedOn) }) });
    expect([found.closingDays, found.filingMonths]).toEqual([closing, months]);
    expect(found).toEqual({ ...LAW_DEFAULTS, closingDays: closing, filingMonths: months });
  });

  test('set for a day that was, it holds for what is open, and not for what was answered before it was set', () => {
    const late = [change('feePaymentRestartsClock', false, '2026-01-01', '2026-05-10')];
    const of = (answeredOn?: string) =>
      lawSettingsFor(late, {
        on: day('2026-06-01'),
        receivedOn: day('2026-03-02'),
        ...(answeredOn === undefined ? {} : { answeredOn: day(answeredOn) }),
      }).feePaymentRestartsClock;
    expect([of(), of('2026-05-10'), of('2026-05-09')]).toEqual([false, false, true]);
  });

  test('of two for one day the later entry holds, and an entry for an earlier day does not end a later one', () => {
    const twice = [change('draftDays', 7, '2026-03-01'), change('draftDays', 9, '2026-03-01')];
    expect(lawSettingsFor(twice, { on: day('2026-03-01') }).draftDays).toBe(9);
    const back = [...twice, change('draftDays', 60, '2026-01-01', '2026-04-01')];
    expect(lawSettingsFor(back, { on: day('2026-02-01') }).draftDays).toBe(60);
    expect(lawSettingsFor(back, { on: day('2026-05-01') }).draftDays).toBe(9);
  });
});

describe('values', () => {
  test.each([
    ['closingDays', 1],
    ['feePaymentRestartsClock', false],
    ['electronicArrival', 'none'],
    ['filingMonths', 0],
  ])('%s can be %s', (setting, value) => expect(usableSetting(setting, value)).toEqual({ ok: true, value: { setting, value } }));

  test.each([
    ['too few', 'closingDays', 0, 'setting.value-unusable'],
    ['too many', 'closingDays', 61, 'setting.value-unusable'],
    ['half a day', 'closingDays', 1.5, 'setting.value-unusable'],
    ['no number', 'closingDays', '10', 'setting.value-unusable'],
    ['neither yes nor no', 'feePaymentRestartsClock', 'true', 'setting.value-unusable'],
    ['none of the choices', 'electronicArrival', 'fax', 'setting.value-unusable'],
    ['a length of filing that is not practised', 'filingMonths', 2, 'setting.value-unusable'],
    ['no setting', 'constructor', 1, 'setting.unknown'],
    ['nothing counts by it', 'penaltyWithdrawalDays', 'naturalDay', 'setting.not-counted'],
  ])('%s', (_why, setting, value, code) => expect(usableSetting(setting, value)).toMatchObject({ ok: false, failure: { code } }));

  test('each default that can be set is a value that can be set', () => {
    expect(COUNTED_SETTINGS.length).toBeGreaterThan(20);
    for (const id of COUNTED_SETTINGS) expect(usableSetting(id, LAW_SETTINGS[id].default).ok).toBe(true);
  });
});
