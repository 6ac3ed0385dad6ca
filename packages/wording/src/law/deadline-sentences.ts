import type { PlainDate } from '@gongkai/kernel';
import type { AnswerDeadline, ClockPause, Counted, DayMark, Due, DueLength, LateStep, SpannedDay, StartFact } from '@gongkai/law';
import { chineseDay, chineseSpan } from './chinese-day.ts';
import { PAUSE_CAUSE_NAMES } from './request-names.ts';

const START: Readonly<Record<StartFact, string>> = {
  received: '收到申请',
  corrected: '收到补正后的申请',
  feePaid: '申请人缴清信息处理费',
  orderedAnew: '收到撤销或者责令重新答复的决定',
  correctionLapsed: '补正期限届满，申请人没有补正',
  feeLapsed: '缴费期限届满，申请人没有缴费',
  withdrawn: '申请人撤回申请',
};

const WAITING: Readonly<Record<(AnswerDeadline['waiting'] & {})['for'], string>> = {
  thirdParty: '正在等候第三方的意见',
  otherAgency: '正在等候其他机关的意见',
  correction: '正在等候申请人补正',
  fee: '正在等候申请人缴费',
};

/** Days in a row that are free, or made up, for the same reason. */
type Run = { readonly from: PlainDate; readonly to: PlainDate; readonly name: string };

function runsOf(days: readonly SpannedDay[], reason: SpannedDay['reason']): readonly Run[] {
  const runs: Run[] = [];
  days.forEach((day, index) => {
    if (day.reason !== reason) return;
    const name = day.name ?? '';
    const [before, last] = [days[index - 1], runs.at(-1)];
    if (last && before?.reason === reason && last.name === name) runs[runs.length - 1] = { ...last, to: day.date };
    else runs.push({ from: day.date, to: day.date, name });
  });
  return runs;
}

/** 元旦、国庆节 stand as they are; 清明, 端午, 中秋 are called festivals. */
const holidayName = (name: string): string => (/^(清明|端午|中秋)$/.test(name) ? `${name}节` : name);

/** The days of a span that do not count, and the weekend days that do, in a few words each. */
export function skippedClauses(days: readonly SpannedDay[]): readonly string[] {
  const weekends = days.filter(({ reason }) => reason === 'weekend').length;
  const makeUp = days.filter(({ reason }) => reason === 'makeUp');
  return [
    ...(weekends === 0 ? [] : [`${weekends}天周末不计`]),
    ...runsOf(days, 'holiday').map(({ from, to, name }) => `${holidayName(name)}放假（${chineseSpan(from, to)}）不计`),
    ...(makeUp.length === 0 ? [] : [`调休上班的${makeUp.map(({ date }) => chineseDay(date)).join('、')}计入`]),
  ];
}

/** Why a day may still move, and how far it certainly does. */
export function provisionalClause({
  provisional,
  unknownYears,
  notBefore,
  due,
}: Omit<Counted, 'days' | 'calendar'>): string | undefined {
  if (!provisional) return undefined;
  const later = notBefore !== undefined && notBefore > due ? `，法定节假日扣除后不早于${chineseDay(notBefore)}` : '';
  return `${unknownYears.join('、')}年的节假日安排尚未公布，此日期为暂定${later}，公布后重新计算`;
}

const paused = ({ cause, from, to, workingDays }: ClockPause): string => {
  const span = to === undefined ? `自${chineseDay(from)}起` : chineseSpan(from, to);
  return `${span}${PAUSE_CAUSE_NAMES[cause]}，${workingDays}个工作日不计`;
};

/** A step that was late and so moved nothing, or took the unit's own time. */
const lateClause = ({ deadline, on, due }: LateStep): string =>
  deadline === 'D2'
    ? `平常信函${chineseDay(due)}到达，应当当日确认，${chineseDay(on)}才确认`
    : `${chineseDay(on)}告知补正已过${chineseDay(due)}的期限，期限照常计算`;

const sentence = (clauses: readonly (string | undefined)[]): string =>
  `${clauses.filter((each) => each !== undefined).join('；')}。`;

/** `答复期限至…止` and everything that led to the day, in one sentence. */
export function answerDeadlineSentence(answer: AnswerDeadline): string {
  const { due, start, earlierStarts, pauses, extension, waiting, workingDays, days, late = [] } = answer;
  if (answer.deadline === 'D10')
    return sentence([`答复期限至${chineseDay(due)}止：申请数量、频次明显超过合理范围，本机关确定了延迟答复的合理期限`]);
  if (answer.deadline === 'D24' && days.length === 0)
    return sentence([`重新答复的期限至${chineseDay(due)}止：复议决定或者判决确定了期限`, ...late.map(lateClause)]);
  if (answer.deadline === 'D25')
    return sentence([
      `${start.fact === 'withdrawn' ? '' : '不再等候，'}应当在${chineseDay(due)}前结案并告知申请人：${chineseDay(start.on)}${START[start.fact]}，当日不计，自次日起数满${workingDays}个工作日`,
      ...late.map(lateClause),
      ...skippedClauses(days),
      provisionalClause(answer),
    ]);
  const head = waiting
    ? `${WAITING[waiting.for]}（${chineseDay(waiting.since)}起），如果今天收到，答复期限至${chineseDay(due)}止`
    : `答复期限至${chineseDay(due)}止`;
  const base = workingDays - (extension?.days ?? 0);
  const began = start.supposed
    ? `届时期限重新计算，当日不计，数满${base}个工作日`
    : `${chineseDay(start.on)}${START[start.fact]}，当日不计，自次日起数满${base}个工作日`;
  const superseded = earlierStarts.at(-1);
  return sentence([
    `${head}：${began}`,
    superseded && !start.supposed ? `此前自${chineseDay(superseded.on)}起算的期限不再计算` : undefined,
    answer.deadline === 'D26' ? '法律没有规定更正申请的答复期限，按本地设定的天数计算' : undefined,
    extension && `经批准延长${extension.days}个工作日`,
    ...pauses.map(paused),
    ...late.map(lateClause),
    ...skippedClauses(days),
    provisionalClause(answer),
  ]);
}

/** The same for a plain count of working days after a day. */
export function countSentence(start: PlainDate, workingDays: number, counted: Counted): string {
  return sentence([
    `${chineseDay(counted.due)}：${chineseDay(start)}当日不计，自次日起数满${workingDays}个工作日`,
    ...skippedClauses(counted.days),
    provisionalClause(counted),
  ]);
}

const UNITS: Readonly<Record<DueLength['unit'], string>> = { workingDay: '个工作日', naturalDay: '日', month: '个月' };

/** Of every other deadline: its name, its day, how it was counted, and where its last day was moved from. */
export function dueSentence(due: Due): string {
  const { title, least, start, length, nominal, days } = due;
  const head = least ? `${title}不早于${chineseDay(due.due)}结束` : `${title}的期限至${chineseDay(due.due)}止`;
  if (length === undefined) return `${head}。`;
  const count = `${chineseDay(start)}当日不计，自次日起满${length.count}${UNITS[length.unit]}`;
  return sentence([
    `${head}：${count}`,
    ...(length.unit === 'workingDay' ? skippedClauses(days) : []),
    nominal !== undefined && nominal !== due.due ? `最后一日${chineseDay(nominal)}是休息日或者节假日，顺延` : undefined,
    provisionalClause(due),
  ]);
}

/** 还剩 5 个工作日, 今天到期, 已超期 2 个工作日. */
export function daysLeftText(daysLeft: number): string {
  if (daysLeft === 0) return '今天到期';
  return daysLeft > 0 ? `还剩 ${daysLeft} 个工作日` : `已超期 ${-daysLeft} 个工作日`;
}

/** What stands on a page about a deadline, around its sentence. */
export const DEADLINE_TEXTS = {
  title: '答复期限',
  due: '答复期限至',
  provisional: '暂定',
  cites: '依据',
  calendar: '逐日说明',
  legend: '图例',
} as const;

/** Marks of the small calendar, and what each means. */
export const CALENDAR_TEXTS: {
  readonly weekdays: readonly string[];
  readonly weekday: (name: string) => string;
  readonly month: (year: number, month: number) => string;
  readonly marks: Readonly<Record<DayMark, string>>;
  readonly legend: Readonly<Record<DayMark, string>>;
} = {
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  weekday: (name) => `星期${name}`,
  month: (year, month) => `${year}年${month}月`,
  marks: { start: '始', due: '止', counted: '计', makeUp: '班', weekend: '休', holiday: '节', paused: '停' },
  legend: {
    start: '起算之日，不计',
    due: '到期',
    counted: '计入',
    makeUp: '调休上班，计入',
    weekend: '周末，不计',
    holiday: '节假日，不计',
    paused: '中止，不计',
  },
};
