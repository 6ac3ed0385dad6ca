import type { Failure } from '@gongkai/kernel';

type Values = Readonly<Record<string, string | number>>;
type Said = readonly [chinese: string, english: string];

/** Why the database cannot be opened, and what to do: for the person at the terminal, in Chinese and in English. */
export const OPENING_SENTENCES = {
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
  'schema.older': ({ found, known }) => [
    `正在运行的服务是旧版（结构版本 ${found}，本程序为 ${known}），请先重新启动服务`,
    `the server that is running is an older version (schema ${found}, this program knows ${known}); restart it first`,
  ],

  'data.missing': ({ folder }) => [
    `数据目录 ${folder} 中还没有数据，请核对 GONGKAI_DATA，或先启动一次服务`,
    `there are no data in ${folder}; check GONGKAI_DATA, or start the server once`,
  ],
  'data.not-ready': ({ folder, seconds }) => [
    `数据目录 ${folder} 的数据库正在启动或停止，等了 ${seconds} 秒仍不能连接，请稍后再试`,
    `the database of ${folder} is starting or stopping and took no connection within ${seconds} s; try again later`,
  ],
} as const satisfies Readonly<Record<string, (values: Values) => Said>>;

export type OpeningCode = keyof typeof OPENING_SENTENCES;

/** The Chinese sentence of a refusal to open the database. */
export function openingSentence({ code, params }: Failure<OpeningCode>): string {
  const say: (values: Values) => Said = OPENING_SENTENCES[code];
  // Whatever the system wrote into it stays on the line.
  return say(params ?? {})[0].replace(/\s*[\r\n]+\s*/g, ' ');
}
