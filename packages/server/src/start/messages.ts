import type { Failure } from '@gongkai/kernel';
import { OPENING_SENTENCES } from '@gongkai/wording';
import type { DemonstrationRefused, OpenFailure, OpenVaultRefused } from '@gongkai/flows';
import type { VaultSettingsRefused } from '@gongkai/vault';
import type { PostSettingsRefused } from '@gongkai/post';
import type { HttpSettingsRefused } from '../security/http-settings.ts';
import type { ListenRefused } from './listen.ts';
import type { ServerKeysRefused } from './server-keys.ts';
import type { SettingsRefused } from './settings.ts';
import type { SingleSignOnRefused } from './single-sign-on-settings.ts';

export type StartRefused =
  | ServerKeysRefused
  | OpenVaultRefused
  | VaultSettingsRefused
  | SingleSignOnRefused
  | SettingsRefused
  | HttpSettingsRefused
  | OpenFailure
  | ListenRefused
  | DemonstrationRefused
  | PostSettingsRefused;

type Said = readonly [chinese: string, english: string];
type Values = Readonly<Record<string, string | number>>;

/** One line for the person at the terminal: Chinese, then English. */
const line = ([chinese, english]: Said): string =>
  // Whatever the system wrote into it stays on the line.
  `公开：${chinese} / Gongkai: ${english}`.replace(/\s*[\r\n]+\s*/g, ' ');

export const listening = (addresses: readonly string[]): string =>
  line([`已启动 ${addresses.join('  ')} （按 Ctrl-C 停止）`, 'running, Ctrl-C stops it']);
export const stopped = (): string => line(['已停止', 'stopped']);
export const databaseEnded = (): string =>
  line(['内置数据库意外停止，程序随之退出', 'the embedded database has ended unexpectedly, and the program with it']);
export const rereadBrokeOff = (reason: string): string =>
  line([
    `重新读取已存年报中断（${reason}），下次启动时继续`,
    `reading kept reports again broke off (${reason}); the next start goes on`,
  ]);
export const buildingWorkbench = (): string =>
  line([
    '正在生成工作台，首次约需数秒，公开页面不必等待',
    'building the workbench, some seconds the first time; the public pages do not wait',
  ]);
export const workbenchBroken = (reason: string): string =>
  line([`工作台没有生成（${reason}），公开页面照常`, `the workbench could not be built (${reason}); the public pages are there`]);
export const jobFault = (reason: string): string =>
  line([`后台任务出错（${reason}），稍后再试`, `a fault in a job (${reason}); it is tried again later`]);
export const readerFault = (name: string, reason: string): string =>
  line([`读取 ${name} 时程序出错（${reason}）`, `a fault in the program while reading ${name} (${reason})`]);

/** Every refusal of a start. A code without a row does not compile. */
const SENTENCES: { readonly [Code in StartRefused['code']]: (values: Values) => Said } = {
  'settings.port': ({ value }) => [
    `PORT 应为 0 到 65535 的整数，现为 ${value}`,
    `PORT must be a whole number up to 65535, not ${value}`,
  ],
  'settings.host': ({ value }) => [`HOST 应为主机名或地址，现为 ${value}`, `HOST must be a name or an address, not ${value}`],

  'settings.import': ({ value }) => [
    `GONGKAI_IMPORT 应为 open 或 closed，现为 ${value}`,
    `GONGKAI_IMPORT must be open or closed, not ${value}`,
  ],
  'settings.trust-proxy': ({ value }) => [
    `GONGKAI_TRUST_PROXY 应为反向代理的 IP 地址或网段，用逗号隔开，其中 ${value} 不是`,
    `GONGKAI_TRUST_PROXY must list addresses or networks of proxies, which ${value} is not`,
  ],
  'settings.checks-per-minute': ({ value }) => [
    `GONGKAI_CHECKS_PER_MINUTE 应为不小于 0 的整数，现为 ${value}`,
    `GONGKAI_CHECKS_PER_MINUTE must be a whole number, not ${value}`,
  ],
  'settings.checks-at-once': ({ value }) => [
    `GONGKAI_CHECKS_AT_ONCE 应为不小于 0 的整数，现为 ${value}`,
    `GONGKAI_CHECKS_AT_ONCE must be a whole number, not ${value}`,
  ],
  'settings.log': ({ value }) => [
    `GONGKAI_LOG 应为 off、error、warn、info 之一，现为 ${value}`,
    `GONGKAI_LOG must be off, error, warn or info, not ${value}`,
  ],
  'settings.metrics-token': ({ least }) => [
    `GONGKAI_METRICS_TOKEN 不足 ${least} 个字符，请换一个更长的`,
    `GONGKAI_METRICS_TOKEN is shorter than ${least} characters`,
  ],

  'settings.smtp-url': () => [
    'GONGKAI_SMTP_URL 应为 smtps://用户:密码@主机 或 smtp://主机:端口，可加 ?tls=optional',
    'GONGKAI_SMTP_URL must be smtps://user:password@host or smtp://host:port, perhaps with ?tls=optional',
  ],
  'settings.mail-from': () => [
    'GONGKAI_MAIL_FROM 应为一个发件邮箱地址，不带姓名',
    'GONGKAI_MAIL_FROM must be one address to send from, without a name',
  ],
  'settings.endpoint': ({ name }) => [
    `${name} 应为 https 地址，不含密码；内网 IP 可用 http`,
    `${name} must be an https address without a password; http only for addresses inside the house`,
  ],
  'settings.endpoint-secret': ({ name }) => [
    `${name} 应为 whsec_ 加 24 至 64 字节的 Base64 密钥`,
    `${name} must be whsec_ and 24 to 64 bytes in base64`,
  ],

  'listen.busy': ({ host, port }) => [
    `端口 ${port}（${host}）已被占用，可用 PORT 另指定一个`,
    `port ${port} on ${host} is in use; set PORT to another`,
  ],
  'listen.forbidden': ({ host, port }) => [`没有权限使用端口 ${port}（${host}）`, `not allowed to use port ${port} on ${host}`],
  'listen.no-such-host': ({ host, reason }) => [
    `本机没有地址 ${host}（${reason}）`,
    `this machine has no address ${host} (${reason})`,
  ],

  ...OPENING_SENTENCES,

  'settings.single-sign-on': ({ name }) => [
    `统一认证的设置 ${name} 缺少或不对（地址须为 https，本机除外；标识须是不会换人的编号，不能是邮箱、手机号或姓名）`,
    `${name} for single sign-on is missing or wrong; addresses are https, except on this machine, and the claim is an id that stays with one person`,
  ],
  'settings.keys': () => [
    'GONGKAI_VAULT_KEYS 与 GONGKAI_VAULT_KEY_FILE 只能设置一个',
    'set GONGKAI_VAULT_KEYS or GONGKAI_VAULT_KEY_FILE, not both',
  ],
  'vault.keys-missing': ({ path }) => [
    `没有密钥文件 ${path}；请放回原来的密钥文件，没有它就读不出已加密的内容`,
    `there is no key file ${path}; put the former one back: without it what is encrypted cannot be read`,
  ],
  'vault.keys-open-to-others': ({ path, mode }) => [
    `密钥文件 ${path} 可被本机其他用户读取（权限 ${mode}），请改为 600`,
    `others of this machine may read the key file ${path} (mode ${mode}); make it 600`,
  ],
  'vault.keys-not-ours': ({ path }) => [`密钥文件 ${path} 不可读`, `the key file ${path} cannot be read`],
  'vault.keys-lost': ({ path, keys }) => [
    `已存的文件用密钥 ${keys} 加密，而 ${path} 不在；请放回密钥文件，没有它就读不出文件`,
    `the files kept are encrypted with the keys ${keys}, and ${path} is gone; put the key file back: without it they cannot be read`,
  ],
  'vault.key-unknown': ({ key }) => [
    `缺少密钥 ${key}，用它加密的文件打不开；请把它放回密钥文件`,
    `the key ${key} is missing, and files encrypted with it cannot be opened; put it back into the key file`,
  ],
  'vault.key-wrong': ({ key }) => [
    `密钥 ${key} 打不开用它加密的文件；请核对密钥文件是不是本平台的`,
    `the key ${key} does not open the files encrypted with it; is the key file that of this platform?`,
  ],
  'settings.vault': ({ name }) => [`设置 ${name} 有误或缺少`, `the setting ${name} is wrong or missing`],
  'vault.keys-malformed': ({ line: at }) => [`密钥第 ${at} 行的格式不对`, `line ${at} of the keys is not a key`],

  'demonstration.missing': ({ folder }) => [`没有示范数据（${folder}），已略过`, `no demonstration data at ${folder}, skipped`],
  'demonstration.unreadable': ({ file, reason }) => [
    `示范数据 ${file} 读不出（${reason}），已略过`,
    `the demonstration report ${file} cannot be read (${reason}), skipped`,
  ],
};

/** The line for a refusal. */
export function refusal(failure: StartRefused): string {
  const values: Failure = failure;
  return line(SENTENCES[failure.code](values.params ?? {}));
}
