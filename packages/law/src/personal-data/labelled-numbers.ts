import { type Hit } from './datum.ts';
import { type Reading } from './reading.ts';

const LABELLED =
  /(?:社保(?:卡|编)?号|社会保障(?:卡)?号码?|医保(?:卡|编)?号|医疗保险号|学号|学籍号|病历号|病案号|住院号|门诊号|就诊卡号|残疾证号)(?:码)?[:： 为是]{0,3}([0-9A-Za-z]{8,20})(?![0-9A-Za-z*])/g;

/** P14: numbers of social security, medicine and schools, known only by their label. */
export function labelledNumbers(reading: Reading): readonly Hit[] {
  return [...reading.text.matchAll(LABELLED)].flatMap(({ 0: found, 1: number = '', index }): readonly Hit[] => {
    const to = index + found.length;
    const from = to - number.length;
    if (!/\d/.test(number) || !reading.isFree(from, to)) return [];
    return [{ detector: 'P14', from, to, severity: 'warn', reason: 'privacy.labelled-number' }];
  });
}
