import { plainDate, type PlainDate } from '@gongkai/kernel';

export type PasswordPolicy = {
  /** In characters as people count them. */
  readonly leastLength: number;
  /** Hashing costs the same for any length; this only keeps out what nobody types. */
  readonly mostLength: number;
  /** Of four: small letters, capitals, digits, everything else. */
  readonly leastClasses: number;
  /** The password in force and this many before it do not come back. */
  readonly remembered: number;
  /** After this many days it has to be changed; absent: never because of its age. */
  readonly mostDays?: number;
  /** For how long a password that somebody else has set is good. */
  readonly oneTimeHours: number;
};

/**
 * Defaults by the day from which they hold, newest first; a site can set its own. 等保 asks for complexity and regular change
 * (GB/T 22239-2019 8.1.4.1); its numbers are custom of the assessors, not text of the standard [unverified].
 */
export const PASSWORD_POLICIES: readonly {
  readonly from: PlainDate;
  readonly policy: PasswordPolicy;
  readonly cites: string;
}[] = [
  {
    from: plainDate('2019-12-01'),
    policy: { leastLength: 10, mostLength: 128, leastClasses: 3, remembered: 5, mostDays: 90, oneTimeHours: 72 },
    cites: 'GB/T 22239-2019 8.1.4.1',
  },
];

/** Words that Chinese lists of leaked passwords are full of and that lists made elsewhere lack; small letters. */
export const CHINESE_COMMON_WORDS: readonly string[] = [
  'woaini',
  'woaini1314',
  'woaiwojia',
  'wodemima',
  'mima',
  'mimamima',
  'nihao',
  'nihaoma',
  'zhongguo',
  'beijing',
  'shanghai',
  'wang',
  'zhang',
  'guanliyuan',
  'xitongguanliyuan',
  'anquan',
  'shenji',
  'zhengfu',
  'zhengwu',
  'zhengwugongkai',
  'gongkai',
  'xinxigongkai',
  'bangongshi',
  'dangzheng',
  'renminzhengfu',
  'weirenminfuwu',
  'gov',
  'govcn',
  'gongkaigov',
  'aini1314',
  'aini',
  'iloveyou1314',
  'caonima',
  'taobao',
  'baidu',
  'weixin',
  'zxcvbnm',
  'qazwsx',
  'qazwsxedc',
  '1q2w3e4r',
  '1qaz2wsx3edc',
  'qwer',
  'asdf',
  'abc',
  'aa',
  'admin',
  'root',
  'system',
  'user',
  'test',
  'demo',
];
