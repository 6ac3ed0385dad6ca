import type { Nature } from '@gongkai/requests';

/** What a letter calls that which came in. */
export const APPLICATION_WORDS: Readonly<Record<Nature, string>> = {
  disclosure: '政府信息公开申请',
  rectification: '政府信息更正申请',
};

export const applicationWord = (nature: Nature = 'disclosure'): string => APPLICATION_WORDS[nature];
