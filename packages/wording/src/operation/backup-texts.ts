/** What the commands around backups say. */
export const BACKUP_TEXTS = {
  backupUsage: `gongkai backup 备份文件 --key 密钥文件
gongkai backup --new-key 密钥文件

把数据库的全部内容和数据文件夹里的文件，按同一时刻备份到一个加密的文件中。程序可以照常运行。

  --new-key 文件  生成一对密钥。私钥写入该文件，请另处保管；公钥印在屏幕上，可单独存为密钥文件，只能备份、不能打开
  --key 文件      备份用的密钥：公钥、私钥，或一行口令（12 个字符以上）
  --help          显示本说明

数据文件夹取自 GONGKAI_DATA（默认 data），外部数据库取自 DATABASE_URL。
备份文件依次是 tar、gzip、age，必要时可用同名的通用程序打开。

退出码：0 完成；2 没有完成；64 用法错误`,
  restoreUsage: `gongkai restore 备份文件 --key 密钥文件 --to 文件夹

把备份恢复为一个新的数据文件夹。全部内容与校验值核对无误后才生效，否则什么也不留下。

  --key 文件    备份时的私钥或口令
  --to 文件夹   恢复到的数据文件夹，须尚不存在或为空
  --help        显示本说明

设有 DATABASE_URL 时，数据库的内容恢复到那个（空的）数据库，文件恢复到文件夹。

退出码：0 完成；2 没有完成；64 用法错误`,
  drillUsage: `gongkai drill 备份文件 --key 密钥文件 [--certificate 文件]

恢复演练：把备份恢复到临时位置，核对全部校验值，验证台账，写下注明日期的演练记录，然后清除临时位置。

  --key 文件          备份时的私钥或口令
  --certificate 文件  演练记录写到哪里（默认：备份文件名加 .drill.json）
  --help              显示本说明

退出码：0 演练通过；1 恢复成功但台账有误；2 没有完成；64 用法错误`,
  oneArchive: '请给出一个备份文件',
  needKey: '请用 --key 给出密钥文件',
  needTo: '请用 --to 给出恢复到的文件夹',
  exists: (path: string) => `${path}：已有这个文件，为免覆盖没有写。请换一个名字`,
  notWritten: (path: string, code: string) => `${path}：写不了（${code}）。没有留下备份，请检查磁盘空间和权限`,
  notRead: (path: string, code: string) => `${path}：读不了（${code}）`,
  keyMade: (path: string, recipient: string) =>
    `私钥已写入 ${path}。丢了它，备份就打不开；请另存一份，不要与备份放在一处\n公钥：${recipient}`,
  madeBackup: (path: string, megabytes: string, tables: number, files: number) =>
    `已备份到 ${path}（${megabytes} MB）：${tables} 张表，${files} 个文件`,
  restored: (folder: string, madeAt: string, tables: number, files: number) =>
    `已恢复到 ${folder}：${madeAt} 的备份，${tables} 张表、${files} 个文件与校验值一致`,
  startWith: (folder: string) => `启动：GONGKAI_DATA=${folder} npm start`,
  drillPassed: (path: string, events: number) => `演练通过：内容与校验值一致，台账 ${events} 条事件完好。记录在 ${path}`,
  drillBroken: (path: string) => `演练未通过：内容恢复了，但台账有误。记录在 ${path}`,
} as const;
