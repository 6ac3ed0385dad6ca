import { type Hit } from './datum.ts';
import { hasPersonMark } from './person-marks.ts';
import { after, before, type Reading } from './reading.ts';

/** Longitude and latitude within China, in either order, to four decimals or more (about ten metres). */
const LONGITUDE = '(?:7[3-9]|[89]\\d|1[0-2]\\d|13[0-5])\\.\\d{4,15}';
const LATITUDE = '(?:[3-9]|[1-4]\\d|5[0-3])\\.\\d{4,15}';
const GAP = '[,，/ ;]{1,3}(?:北纬|东经|N|E)?[:： ]{0,2}';
const COORDINATES = new RegExp(`(?<![\\d.])(?:${LONGITUDE}${GAP}${LATITUDE}|${LATITUDE}${GAP}${LONGITUDE})(?![\\d.])`, 'g');

const TRAIN_SEAT = /(?<![0-9A-Za-z])[GDCZTKYLS]\d{1,4}次?.{0,6}?\d{1,2}(?:号?车厢?|车)\d{1,3}[A-F]?[号座]?/g;
const JOURNEY = /行程轨迹|行动轨迹|活动轨迹|行踪|行程/g;

/** P18: coordinates; and, where the text points at a person near it, a seat on a train or a journey. */
export function traces(reading: Reading): readonly Hit[] {
  const { text } = reading;
  const ofPerson = (from: number, to: number) => hasPersonMark(before(text, from, 40) + after(text, to, 20));
  const hits: Hit[] = [...text.matchAll(COORDINATES)].map(({ 0: found, index }) => ({
    detector: 'P18',
    from: index,
    to: index + found.length,
    severity: 'block',
    reason: 'privacy.coordinates',
  }));
  for (const pattern of [TRAIN_SEAT, JOURNEY]) {
    for (const { 0: found, index: from } of text.matchAll(pattern)) {
      const to = from + found.length;
      if (ofPerson(from, to)) hits.push({ detector: 'P18', from, to, severity: 'block', reason: 'privacy.journey' });
    }
  }
  return hits.filter(({ from, to }) => reading.isFree(from, to));
}
