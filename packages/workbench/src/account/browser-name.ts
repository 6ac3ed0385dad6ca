import { ACCOUNT_TEXTS } from '@gongkai/wording';

/** Those that call themselves by others' names too come first. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, 'WeChat'],
  [/QQBrowser/, 'QQBrowser'],
  [/Edg/, 'Edge'],
  [/Firefox/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/UOS|Kylin|Linux/, 'Linux'],
];

const named = (table: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];

/** What a browser says of itself, short enough to tell one's own from a stranger's. */
export const browserName = (userAgent: string): string =>
  ACCOUNT_TEXTS.browserOf(
    named(BROWSERS, userAgent) ?? ACCOUNT_TEXTS.unknownBrowser,
    named(SYSTEMS, userAgent) ?? ACCOUNT_TEXTS.unknownSystem,
  );
