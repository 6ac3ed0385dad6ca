import { answeredInTime } from '@gongkai/law';
import { arrivedOn } from '../letters/arrival.ts';
import { answerDue } from './clock.ts';
import type { Day } from './day.ts';
import { firstAnswerOf } from './first-answer.ts';
import type { RequestCase } from './request-case.ts';

/**
 * Did the first answer end its period too late? By the setting it ends with the leaving of the letter or with its coming; as long as nothing says that the
 * letter has come, it is not late. What was set aside since does not change that.
 */
export function answeredLate(request: RequestCase, day: Day): boolean {
  const first = firstAnswerOf(request);
  const due = first && answerDue(request, { ...day, on: first.on });
  if (due?.ok !== true || first === undefined) return false;
  const letter = request.letters.get(first.letter);
  const deliveredOn = letter && arrivedOn(letter, day);
  const sending = { due: due.value.due, dispatchedOn: first.on, ...(deliveredOn === undefined ? {} : { deliveredOn }) };
  return answeredInTime(sending, day.settings).inTime === false;
}
