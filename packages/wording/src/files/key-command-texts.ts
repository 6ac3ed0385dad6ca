/** What `gongkai rotate-keys` says. */
export const KEY_COMMAND_TEXTS = {
  usage: `gongkai rotate-keys

更换文件密钥：生成一把新密钥并启用，把每个文件自己的密钥改用新密钥包裹。文件内容不用重新加密，程序可以照常运行。
中途停止不要紧，再执行一次就接着做完；有没做完的更换时，不会再生成新密钥。

  --help  显示本说明

密钥文件取自 GONGKAI_VAULT_KEY_FILE（默认在数据文件夹的 keys/vault.keys）。密钥写在 GONGKAI_VAULT_KEYS 里的，
请先把新密钥加在最后，重启程序，再执行本命令。旧密钥要留到用它的备份都过期以后。

退出码：0 完成；2 没有完成；64 用法错误`,
  noOperands: '这个命令不带文件',
  rotated: (key: string, files: number) => `已启用密钥 ${key}，${files} 个文件改用它包裹`,
  finished: (key: string, files: number) => `已做完上次的更换：密钥 ${key}，${files} 个文件改用它包裹`,
  nothing: (key: string) => `全部文件已用密钥 ${key} 包裹，没有要做的`,
  backUp: (path: string) => `请把 ${path} 另存一份，与数据分开保管`,
} as const;
