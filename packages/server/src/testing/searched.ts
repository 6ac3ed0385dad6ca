import { plainDate } from '@gongkai/kernel';

/** A search as it is sent, with every part that one without a find needs. */
export const SEARCHED = {
  searchedOn: plainDate('2026-03-02'),
  searchers: ['周杰'],
  places: ['公文系统', '档案室'],
  keywords: ['防汛'],
  result: '没有相符的文件',
} as const;
