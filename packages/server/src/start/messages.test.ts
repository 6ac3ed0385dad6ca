import { expect, test } from 'vitest';
import { listening, refusal } from './messages.ts';

test('a refusal is one line, in Chinese and in English, with its values', () => {
  const said = refusal({ code: 'listen.busy', params: { host: '::1', port: 8080 } });
  expect(said).toBe(
    '公开：端口 8080（::1）已被占用，可用 PORT 另指定一个 / Gongkai: port 8080 on ::1 is in use; set PORT to another',
  );
});

test('what a system wrote over several lines stays on one', () => {
  const said = refusal({ code: 'database.refused', params: { host: 'db', reason: 'no\r\n  entry\nfor host' } });
  expect(said).not.toContain('\n');
  expect(said).toContain('no entry for host');
});

test('the addresses can be clicked', () => {
  expect(listening(['http://127.0.0.1:8080', 'http://[::1]:8080'])).toMatch(
    / http:\/\/127\.0\.0\.1:8080 +http:\/\/\[::1\]:8080 /,
  );
});
