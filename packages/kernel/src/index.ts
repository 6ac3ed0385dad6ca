export { fail, ok, type Failure, type Result } from './result.ts';
export { daysInMonth, plainDate, plainDateOf, toPlainDate, type PlainDate } from './plain-date.ts';
export { addDays, dayInChina, daysBetween, startOfDayInChina } from './day-arithmetic.ts';
