import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays, plainDate } from '@gongkai/kernel';
import { afterAll, describe, expect, test } from 'vitest';
import { deadlineCommand, feeCommand, type ExitCode, type Io } from '../index.ts';

type Command = (argv: readonly string[], io: Io) => Promise<ExitCode>;

/** Runs a command as main.ts does, on a day of our own. */
async function run(command: Command, ...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await command(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    color: false,
    today: plainDate('2026-03-16'),
  });
  return { code, out: out.join('\n'), err };
}
const json = async (command: Command, ...argv: readonly string[]) => {
  const { code, out, err } = await run(command, ...argv, '--json');
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return JSON.parse(out) as Readonly<Record<string, unknown>>;
};

describe('deadline', () => {
  test.each([
    [
      'twenty working days',
      ['--received', '2026-03-02'],
      { due: '2026-03-30', provisional: false, workingDays: 20, daysLeft: 10, deadline: 'D6' },
    ],
    ['extended', ['--received', '2026-03-02', '--extended'], { due: '2026-04-28', workingDays: 40, extension: { days: 20 } }],
    [
      'any number of days',
      ['--received', '2026-02-13', '--days', '7'],
      { due: '2026-03-02', provisional: false, workingDays: 7 },
    ],
    ['days and the extension', ['--received', '2026-03-02', '--days', '20', '--extended'], { due: '2026-04-28' }],
    ['paused, answered', ['--received', '2026-03-02', '--paused', '2026-03-06..2026-03-23'], { due: '2026-04-15', daysLeft: 16 }],
    [
      'paused, open: the earliest day',
      ['--received', '2026-03-02', '--paused', '2026-03-06'],
      { due: '2026-04-08', waiting: { for: 'thirdParty' } },
    ],
    ['corrected', ['--received', '2026-06-15', '--corrected', '2026-07-03'], { due: '2026-07-31', deadline: 'D5' }],
    ['paid', ['--received', '2026-04-01', '--paid', '2026-05-12'], { due: '2026-06-09' }],
    [
      'extended after a pause',
      ['--received', '2026-03-02', '--paused', '2026-03-06..2026-03-23', '--extended'],
      { due: '2026-05-15' },
    ],
    [
      'a year without notice',
      ['--received', '2026-12-10'],
      { due: '2027-01-07', provisional: true, notBefore: '2027-01-08', unknownYears: [2027] },
    ],
    ['the text of 2007', ['--received', '2019-03-04', '--extended'], { due: '2019-04-16', workingDays: 30 }],
    ['seen from another day', ['--received', '2026-03-02', '--on', '2026-04-01'], { daysLeft: -2, on: '2026-04-01' }],
    ['received in days to come', ['--received', '2026-03-20'], { daysLeft: 20, on: '2026-03-20' }],
  ])('%s', async (_why, argv, wanted) => expect(await json(deadlineCommand, ...argv)).toMatchObject(wanted));

  test('the route says which day was meant, by its name or its word', async () => {
    for (const route of ['web', '互联网'])
      expect(await json(deadlineCommand, '--received', '2026-03-02', '--route', route)).toMatchObject({
        due: '2026-03-30',
        receipt: { route: 'web', fact: 'confirmedOn', on: '2026-03-02' },
      });
  });

  test('JSON lists what was skipped and made up, and every day', async () => {
    const { skipped, makeUp, days } = await json(deadlineCommand, '--received', '2026-02-13', '--days', '7');
    expect(makeUp).toEqual([
      { date: '2026-02-14', name: '春节' },
      { date: '2026-02-28', name: '春节' },
    ]);
    expect(skipped).toContainEqual({ date: '2026-02-17', reason: 'holiday', name: '春节' });
    expect(skipped).toContainEqual({ date: '2026-03-01', reason: 'weekend' });
    expect(days).toHaveLength(17);
  });

  test('for people: the day, one sentence, the articles and a calendar', async () => {
    const { code, out, err } = await run(deadlineCommand, '--received', '2026-02-13', '--days', '7');
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out.split('\n')).toEqual([
      '到期日：2026-03-02（星期一）',
      '自 2026-03-16 看：已超期 10 个工作日',
      '2026年3月2日：2026年2月13日当日不计，自次日起数满7个工作日；1天周末不计；春节放假（2026年2月15日至23日）不计；调休上班的2026年2月14日、2026年2月28日计入。',
      '依据：《中华人民共和国民法典》第二百零一条第一款、《中华人民共和国民法典》第二百零三条第一款',
      '日历：《国务院办公厅关于2026年部分节假日安排的通知》，2025-11-04公布',
      '',
      '2026年2月',
      '一   二   三   四   五   六   日',
      '                               1',
      ' 2    3    4    5    6    7    8',
      ' 9   10   11   12   13始 14班 15节',
      '16节 17节 18节 19节 20节 21节 22节',
      '23节 24计 25计 26计 27计 28班',
      '',
      '2026年3月',
      '一   二   三   四   五   六   日',
      '                               1休',
      ' 2止  3    4    5    6    7    8',
      ' 9   10   11   12   13   14   15',
      '16   17   18   19   20   21   22',
      '23   24   25   26   27   28   29',
      '30   31',
      '',
      '始 起算之日，不计　止 到期　计 计入　班 调休上班，计入　休 周末，不计　节 节假日，不计',
    ]);
  });

  test('a provisional day says so where it is read first', async () => {
    expect((await run(deadlineCommand, '--received', '2026-12-10')).out.split('\n')[0]).toBe(
      '到期日：2027-01-07（星期四）【暂定】',
    );
  });

  describe('a notice that is not held yet', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-notice-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const off = (from: string, days: number, holiday: string) =>
      Array.from({ length: days }, (_, at) => `${addDays(plainDate(from), at)} 休 ${holiday}`);
    // An arrangement of our own making: what 2027 brings is not published.
    const NEXT = [
      ...off('2027-01-01', 3, '元旦'),
      ...off('2027-02-05', 9, '春节'),
      ...off('2027-04-05', 1, '清明节'),
      ...off('2027-05-01', 5, '劳动节'),
      ...off('2027-06-09', 1, '端午节'),
      ...off('2027-09-15', 1, '中秋节'),
      ...off('2027-10-01', 7, '国庆节'),
      '2027-01-30 班 春节',
    ].join('\n');

    test('is counted by, and named', async () => {
      const argv = ['--received', '2026-12-10', '--notice', file('2027年安排.txt', `日期\t类型\t节日\n${NEXT}`)];
      expect(await json(deadlineCommand, ...argv)).toMatchObject({ due: '2027-01-08', provisional: false });
      expect((await run(deadlineCommand, ...argv)).out).toContain('2027年安排.txt');
      expect(await json(deadlineCommand, '--received', '2027-01-18', ...argv.slice(2), '--days', '10')).toMatchObject({
        due: '2027-01-30',
      });
    });

    test('is refused with all that is wrong with it', async () => {
      const path = file('坏的.txt', `${NEXT.replace('2027-10-01 休 国庆节', '2027-13-01 休 国庆节')}\n2027-02-14 歇 春节`);
      const { code, err } = await run(deadlineCommand, '--received', '2026-12-10', '--notice', path);
      expect(code).toBe(64);
      for (const words of ['“坏的.txt”不能用', '2027-13-01', '歇', '2027-10-01']) expect(err[0]).toContain(words);
    });
  });

  test('a span of years is not drawn', async () => {
    expect((await run(deadlineCommand, '--received', '2024-03-02', '--days', '500')).out).toMatch(/不附日历$/);
  });

  test.each([
    ['no day', [], '请用 --received'],
    ['what is no day', ['--received', '2026-02-30'], '“2026-02-30”不是'],
    ['an unknown route', ['--received', '2026-03-02', '--route', 'pigeon'], '没有“pigeon”这种申请渠道'],
    ['no days', ['--received', '2026-03-02', '--days', '0'], '“0”不是'],
    ['negative days', ['--received', '2026-03-02', '--days=-5', '--extended'], '“-5”不是'],
    ['half a day', ['--received', '2026-03-02', '--days', '1.5'], '“1.5”不是'],
    ['too many days', ['--received', '2026-03-02', '--days', '10001'], '1 至 10000'],
    ['before the calendar', ['--received', '2007-03-02', '--days', '20'], '2008-01-01'],
    ['before the regulation', ['--received', '2008-02-01'], '还没有这项期限'],
    ['a pause that ends before it begins', ['--received', '2026-03-02', '--paused', '2026-03-06..2026-03-05'], '请核对日期'],
    ['half a pause', ['--received', '2026-03-02', '--paused', '2026-03-06..soon'], '--paused'],
    ['days with what restarts', ['--received', '2026-03-02', '--days', '20', '--corrected', '2026-03-05'], '--corrected'],
    ['corrected before it was received', ['--received', '2026-03-02', '--corrected', '2026-02-05'], '早于收到申请之日'],
    ['an operand', ['2026-03-02'], '“2026-03-02”'],
    ['an unknown option', ['--recieved', '2026-03-02'], '--recieved'],
    ['an option twice, of which the last would count', ['--received', '2026-03-02', '--received', '2026-03-09'], '不止一次'],
    ['seen from before it was received', ['--received', '2026-03-02', '--on', '2026-02-27'], '早于 --received 的 2026-03-02'],
    [
      'seen from before it was corrected',
      ['--received', '2026-03-02', '--corrected', '2026-03-09', '--on', '2026-03-06'],
      '早于 --corrected',
    ],
    ['a pause that came too late', ['--received', '2026-03-02', '--paused', '2026-04-01'], '期限 2026-03-30 已经届满'],
    ['a notice that is not there', ['--received', '2026-12-10', '--notice', 'no-such-file.txt'], 'ENOENT'],
  ])('misuse: %s', async (_why, argv, words) => {
    const { code, out, err } = await run(deadlineCommand, ...argv);
    expect({ code, out, lines: err.length }).toEqual({ code: 64, out: '', lines: 1 });
    expect(err[0]).toContain(words);
    expect(err[0]).toMatch(/^gongkai deadline：/);
  });
});

describe('fee', () => {
  test.each([
    ['items of a month', ['--items', '41'], { amount: 4300, by: 'items', count: 41 }],
    ['over those before', ['--items', '1', '--before', '34'], { amount: 200, before: 34 }],
    ['pages of a request', ['--pages', '201'], { amount: 2740, by: 'pages' }],
    ['none', ['--items', '0'], { amount: 0, lines: [] }],
  ])('%s', async (_why, argv, wanted) => expect(await json(feeCommand, ...argv)).toMatchObject(wanted));

  test('for people: the sum, then band by band', async () => {
    const { out } = await run(feeCommand, '--pages', '68');
    expect(out.split('\n')).toEqual([
      '一件申请 68 页，按量计收：信息处理费共 380 元。',
      '  第 1—30 页：不收费',
      '  第 31—68 页：每页 10 元，38 页，计 380 元',
      '依据：《政府信息公开信息处理费管理办法》第五条',
    ]);
  });

  test.each([
    ['neither', [], '只能选一个'],
    ['both', ['--items', '1', '--pages', '1'], '只能选一个'],
    ['before without items', ['--pages', '1', '--before', '2'], '--before'],
    ['less than none', ['--items=-1'], '件数、页数应为'],
    ['no number', ['--items', 'ten'], '“ten”不是'],
    ['before there was a standard', ['--items', '41', '--on', '2020-12-31'], '2021-01-01'],
  ])('misuse: %s', async (_why, argv, words) => {
    const { code, out, err } = await run(feeCommand, ...argv);
    expect({ code, out, lines: err.length }).toEqual({ code: 64, out: '', lines: 1 });
    expect(err[0]).toContain(words);
  });
});

test.each([
  ['deadline', deadlineCommand],
  ['fee', feeCommand],
] as const)('%s --help', async (name, command) => {
  const { code, out } = await run(command, '--help');
  expect(code).toBe(0);
  expect(out).toContain(`gongkai ${name}`);
});

test('both are commands of the program, and the day is read at its edge', () => {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url));
  const gongkai = (...argv: readonly string[]) => spawnSync(process.execPath, [main, ...argv], { encoding: 'utf8' });
  const deadline = JSON.parse(gongkai('deadline', '--received', '2026-03-02', '--json').stdout) as Readonly<
    Record<string, unknown>
  >;
  expect(deadline).toMatchObject({ due: '2026-03-30', provisional: false });
  expect(deadline['on']).not.toBe('2026-03-02');
  expect((JSON.parse(gongkai('fee', '--items', '41', '--json').stdout) as { amount: number }).amount).toBe(4300);
  expect(gongkai('deadline').status).toBe(64);
});
