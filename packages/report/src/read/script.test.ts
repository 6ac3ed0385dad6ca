import { expect, test } from 'vitest';
import { isTraditional, simplified } from './script.ts';

const PAGE =
  '本縣政府入口網站發布信息，制發行政規範性檔案三件；最佳化諮詢服務，屬於行政查詢事項的依法處理。關於複議與訴訟，國務院辦公廳開展報告。';

test('undoes script and Taiwan words', () => {
  const { text } = simplified(PAGE, true);
  expect(text).toContain('政府门户网站发布信息');
  expect(text).toContain('制发行政规范性文件三件');
  expect(text).toContain('优化咨询服务');
});

test.each(['属于行政查询事项', '行政规范性文件'])('%s survives a copy that changed the script alone', (label) => {
  expect(simplified('屬於行政查詢事項、行政規範性文件', true).text).toContain(label);
});

test('offsets lead back to the words they came from, though lengths change', () => {
  const { text, toOriginal } = simplified(PAGE, true);
  for (const [now, was] of [
    ['三件', '三件'],
    ['依法处理', '依法處理'],
    ['报告', '報告'],
    ['门户网站', '入口網站'],
  ] as const) {
    const at = text.indexOf(now);
    expect(PAGE.slice(toOriginal(at), toOriginal(at + now.length))).toBe(was);
  }
  expect(toOriginal(text.length)).toBe(PAGE.length);
});

test('simplified text is left as it is', () => {
  const text = '本县政府门户网站发布信息';
  expect(isTraditional(text)).toBe(false);
  expect(simplified(text)).toMatchObject({ text });
});

test('a name in traditional script does not make a page traditional', () => {
  expect(isTraditional('繁體版 无障碍 首页 政务公开 关于我们 报告与数据 单位处理结果 请办理 区县国规范')).toBe(false);
});
