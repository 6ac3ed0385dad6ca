/** What a refusal around backups is called. */
export const BACKUP_TITLES = {
  'backup.key-empty': '密钥文件是空的',
  'backup.key-short': '口令太短',
  'backup.key-damaged': '密钥不完整',
  'backup.key-cannot-open': '公钥不能打开备份',
  'backup.wrong-key': '密钥不对',
  'backup.not-a-backup': '不是备份文件',
  'backup.newer-format': '备份的格式较新',
  'backup.damaged': '备份不完整',
  'backup.other-sums': '备份的内容对不上',
  'restore.not-empty': '恢复的位置不是空的',
  'restore.newer': '备份出自较新的程序',
} as const;

type Say = (values: Readonly<Record<string, string | number>>) => string;

/** Why a backup was not made or not put back, and what to do next. */
export const BACKUP_SENTENCES = {
  'backup.key-empty': () => '密钥文件里没有内容。请放入密钥或一行口令',
  'backup.key-short': ({ least }) => `口令不足 ${least} 个字符。请换一个更长的口令`,
  'backup.key-damaged': () => '密钥抄写不完整。请核对密钥文件，整行复制',
  'backup.key-cannot-open': () => '这是公钥，只能用来备份。打开备份要用同一对密钥中的私钥',
  'backup.wrong-key': () => '密钥打不开这个备份。请找出备份时所用的密钥或口令',
  'backup.not-a-backup': () => '这不是公开平台的备份文件。请确认选对了文件',
  'backup.newer-format': ({ found, known }) => `备份的格式是第 ${found} 版，本程序只认得到第 ${known} 版。请先升级程序`,
  'backup.damaged': () => '备份不完整或已损坏，什么也没有恢复。请换另一份备份，并检查传输和磁盘',
  'backup.other-sums': () => '恢复出的内容与备份时的校验值不一致，什么也没有恢复。请换另一份备份',
  'restore.not-empty': () => '恢复的位置已有数据。请指定一个新的数据文件夹，或一个空的数据库',
  'restore.newer': ({ found, known }) => `备份出自较新的程序（数据结构 ${found}，本程序 ${known}）。请先升级程序`,
} as const satisfies Readonly<Record<string, Say>>;
