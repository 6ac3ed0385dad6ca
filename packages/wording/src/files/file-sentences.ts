type Values = Readonly<Record<string, string | number>>;

const megabytes = (bytes: string | number | undefined): string => `${Math.round(Number(bytes) / (1024 * 1024))} MB`;

/** Refusals of the vault: taking in, letting through, stripping, links, keys. */
export const FILE_SENTENCES = {
  'file.over-limit': ({ limit }: Values) => `文件超过 ${megabytes(limit)}。请缩小图片或分成几个文件再上传`,
  'file.not-found': () => '没有这个文件，或者它还没有通过检查',
  'file.not-held': () => '这个文件没有被扣留，不需要处理',
  'file.never-released': () => '这个文件被扣留的原因不能由人放行。请改正后重新上传',
  'file.reason-needed': ({ least }: Values) => `请写明放行的理由，至少 ${least} 个字`,
  'file.not-stripped': () => '这个文件还没有清除元数据的副本。请先清除',
  'file.no-such-part': ({ size }: Values) => `文件只有 ${size} 字节，没有所要的部分`,
  'link.not-ours': () => '下载链接无效。请回到原来的页面重新取得',
  'link.expired': () => '下载链接已经过期。请回到原来的页面重新取得',
  'link.other-person': () => '下载链接是给另一个人的。请登录自己的账号，重新取得链接',
  'strip.type': () => '这种文件不能清除元数据。可以清除的有 Word、Excel、PowerPoint（新格式）、PDF、JPEG 和 PNG',
  'strip.broken': () => '文件不完整，不能清除元数据。请另存一份重新上传',
  'strip.encrypted': () => '文件设有密码或限制，不能清除元数据。请取消后重新上传',
  'strip.signed': () => '文件带有电子签名，清除元数据会使签名失效，没有清除',
  'strip.shows-other': () => '清除元数据后显示的内容与原来不同，没有保存。请另存一份重新上传，或使用原件',
  'strip.does-not-open': () => '清除元数据后的文件打不开，没有保存。请另存一份重新上传，或使用原件',
  'scan.too-slow': ({ seconds }: Values) => `处理超过 ${seconds} 秒，已停止。请拆分文件后再试`,
  'scan.broke-off': () => '处理文件时程序中断了。请另存一份重新上传',
  'scan.antivirus-silent': ({ said }: Values) => `杀毒程序没有应答（${said}）。文件仍在等待，稍后自动再查；请管理员检查 clamd`,
  'vault.keys-missing': ({ path }: Values) => `没有文件密钥 ${path}。请放回密钥文件，或核对 GONGKAI_VAULT_KEY_FILE`,
  'vault.keys-lost': ({ path, keys }: Values) =>
    `已存的文件用密钥 ${keys} 加密，而 ${path} 不在。请从单独保管的备份放回密钥文件；没有它，文件无法恢复`,
  'vault.keys-open-to-others': ({ path, mode }: Values) =>
    `密钥文件 ${path} 的权限是 ${mode}，别的用户可以读取。请执行 chmod 600`,
  'vault.keys-not-ours': ({ path }: Values) => `不能读取密钥文件 ${path}。请核对它的所有者`,
  'vault.keys-malformed': ({ line }: Values) =>
    Number(line) === 0 ? '密钥文件里没有密钥。请放回正确的密钥文件' : `密钥文件第 ${line} 行有误。请放回正确的密钥文件`,
  'vault.key-unknown': ({ key }: Values) => `缺少密钥 ${key}，用它加密的文件打不开。请把它放回密钥文件`,
  'vault.key-wrong': ({ key }: Values) => `密钥 ${key} 打不开用它加密的文件。请核对密钥文件是不是本平台的`,
  'settings.vault': ({ name }: Values) => `设置 ${name} 有误或缺少。请核对运行说明`,
} as const;

export const FILE_TITLES: Readonly<Record<keyof typeof FILE_SENTENCES, string>> = {
  'file.over-limit': '文件太大',
  'file.not-found': '没有这个文件',
  'file.not-held': '文件没有被扣留',
  'file.never-released': '不能放行',
  'file.reason-needed': '缺少放行理由',
  'file.not-stripped': '没有清除元数据的副本',
  'file.no-such-part': '没有这一部分',
  'link.not-ours': '下载链接无效',
  'link.expired': '下载链接已过期',
  'link.other-person': '下载链接不是给您的',
  'strip.type': '不能清除这种文件的元数据',
  'strip.broken': '文件不完整',
  'strip.encrypted': '文件设有密码',
  'strip.signed': '文件带有签名',
  'strip.shows-other': '清除后内容不同',
  'strip.does-not-open': '清除后打不开',
  'scan.too-slow': '处理超时',
  'scan.broke-off': '处理中断',
  'scan.antivirus-silent': '杀毒程序没有应答',
  'vault.keys-missing': '没有文件密钥',
  'vault.keys-lost': '文件密钥丢失',
  'vault.keys-open-to-others': '密钥文件权限过宽',
  'vault.keys-not-ours': '不能读取密钥文件',
  'vault.keys-malformed': '密钥文件有误',
  'vault.key-unknown': '缺少密钥',
  'vault.key-wrong': '密钥不对',
  'settings.vault': '文件库设置有误',
};
