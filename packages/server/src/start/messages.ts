import type { Failure } from '@gongkai/kernel';
import type { DemonstrationRefused, OpenFailure } from '@gongkai/flows';
import type { HttpSettingsRefused } from '../security/http-settings.ts';
import type { ListenRefused } from './listen.ts';
import type { SettingsRefused } from './settings.ts';

export type StartRefused = SettingsRefused | HttpSettingsRefused | OpenFailure | ListenRefused | DemonstrationRefused;

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

  'listen.busy': ({ host, port }) => [
    `端口 ${port}（${host}）已被占用，可用 PORT 另指定一个`,
    `port ${port} on ${host} is in use; set PORT to another`,
  ],
  'listen.forbidden': ({ host, port }) => [`没有权限使用端口 ${port}（${host}）`, `not allowed to use port ${port} on ${host}`],
  'listen.no-such-host': ({ host, reason }) => [
    `本机没有地址 ${host}（${reason}）`,
    `this machine has no address ${host} (${reason})`,
  ],

  'data.unwritable': ({ folder, reason }) => [
    `数据目录 ${folder} 不可写（${reason}）`,
    `cannot write to the data folder ${folder} (${reason})`,
  ],
  'data.in-use': ({ folder, pid }) => [
    `数据目录 ${folder} 正由另一个公开程序（进程 ${pid}）使用`,
    `the data folder ${folder} is in use by another Gongkai, process ${pid}`,
  ],
  'data.other-owner': ({ folder, uid }) => [
    `数据目录 ${folder} 属于另一个用户（uid ${uid}），请以该用户启动`,
    `the data folder ${folder} belongs to another user (uid ${uid}); start as that user`,
  ],
  'data.needs-namespace': ({ folder, uid }) => [
    `数据目录 ${folder} 由 root 建立，而本机不允许用户命名空间；请执行 chown -R ${uid}:${uid} ${folder}/postgres`,
    `the data folder ${folder} was made by root, and this machine forbids user namespaces; run chown -R ${uid}:${uid} ${folder}/postgres`,
  ],
  'data.server-stays': ({ folder, pid }) => [
    `上次留下的数据库进程 ${pid} 无法停止（${folder}）`,
    `the database process ${pid} left on ${folder} does not stop`,
  ],
  'data.newer-postgres': ({ folder, found, ours }) => [
    `数据目录 ${folder} 由更新的版本建立（PostgreSQL ${found}，本程序为 ${ours}），请升级程序`,
    `the data folder ${folder} was made by a newer version (PostgreSQL ${found}, this is ${ours}); upgrade the program`,
  ],
  'data.older-postgres': ({ folder, found, ours }) => [
    `数据目录 ${folder} 由旧版 PostgreSQL ${found} 建立，本程序为 ${ours}，不能直接使用`,
    `the data folder ${folder} was made by PostgreSQL ${found}; this program has ${ours} and cannot use it`,
  ],
  'data.damaged': ({ file }) => [
    `数据可能损坏：${file} 中应为 PostgreSQL 版本号，现为别的内容，请用备份恢复数据目录`,
    `the data may be damaged: ${file} holds no version of PostgreSQL; restore the data folder from a backup`,
  ],
  'data.not-ours': ({ folder }) => [`${folder} 不是公开的数据目录`, `${folder} is not a data folder of Gongkai`],

  'embedded.no-binaries': ({ platform }) => [
    `没有适用于 ${platform} 的内置数据库，请用 DATABASE_URL 指定 PostgreSQL`,
    `no embedded database for ${platform}; name a PostgreSQL in DATABASE_URL`,
  ],
  'embedded.links-missing': ({ folder, reason }) => [
    `内置数据库缺少库文件链接，且 ${folder} 不可写（${reason}），请在可写处重新执行 npm ci`,
    `the embedded database lacks links to its libraries and ${folder} cannot be written (${reason}); run npm ci where it can`,
  ],
  'embedded.did-not-start': ({ line: reason, log }) => [
    `内置数据库未能启动：${reason}（日志 ${log}）`,
    `the embedded database did not start: ${reason} (log ${log})`,
  ],

  'database.bad-url': () => [
    'DATABASE_URL 不是 PostgreSQL 地址（postgresql://用户:密码@主机:端口/数据库）',
    'DATABASE_URL is not the address of a PostgreSQL (postgresql://user:password@host:port/database)',
  ],
  'database.unreachable': ({ host, reason }) => [
    `连接不上数据库 ${host}（${reason}）`,
    `cannot reach the database at ${host} (${reason})`,
  ],
  'database.refused': ({ host, reason }) => [
    `数据库 ${host} 拒绝连接（${reason}）`,
    `the database at ${host} refuses (${reason})`,
  ],
  'database.too-old': ({ host, found, needed }) => [
    `数据库 ${host} 为 PostgreSQL ${found}，需要 ${needed} 或更高版本`,
    `the database at ${host} is PostgreSQL ${found}; ${needed} or newer is needed`,
  ],
  'database.not-utf8': ({ host, found }) => [
    `数据库 ${host} 的编码为 ${found}，需要 UTF8`,
    `the database at ${host} is encoded in ${found}; UTF8 is needed`,
  ],
  'database.no-rights': ({ host }) => [
    `数据库 ${host} 的这个用户无权建表`,
    `the user may not create tables in the database at ${host}`,
  ],

  'schema.newer': ({ found, known }) => [
    `数据由更新的版本建立（结构版本 ${found}，本程序为 ${known}），请升级程序`,
    `the data were made by a newer version (schema ${found}, this program knows ${known}); upgrade the program`,
  ],
  'schema.changed': ({ name }) => [
    `已执行过的数据库变更 ${name} 内容被改动，程序不完整或不是原版`,
    `the migration ${name} has been changed since it was applied; this program is damaged or not the original`,
  ],

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
