import { APPLICATION_NAMES } from '@gongkai/law';
import type { Nature } from '@gongkai/requests';

/** What a letter calls that which came in. */
export const applicationWord = (nature: Nature = 'disclosure'): string => APPLICATION_NAMES[nature];
