import type { Role } from '@gongkai/staff';
import { ROLE_NAMES } from './role-names.ts';

/** What `gongkai found` and `gongkai demo` say. */
export const SITE_COMMAND_TEXTS = {
  foundUsage: `gongkai found --name 机关全称

为一个政府（或一个部门）建立站点：最上级单位和系统、安全、审计三名管理员，并各给一个一次性密码。

  --name 全称              与印章一致，如 某某县人民政府
  --code 代码              统一社会信用代码（18 位）或组织机构代码（9 位）
  --division 区划代码      六位行政区划代码；名称与其他地方重名时要填
  --on 日期                从哪一天起（YYYY-MM-DD，默认今天）
  --system-admin 姓名:登录名     系统管理员（默认 系统管理员:xitong）
  --security-admin 姓名:登录名   安全管理员（默认 安全管理员:anquan）
  --audit-admin 姓名:登录名      审计管理员（默认 审计管理员:shenji）
  --help                   显示本说明

数据所在由 GONGKAI_DATA、DATABASE_URL 决定，与服务程序相同；服务程序开着也可以用。
退出码：0 已建立；2 没有建立；64 用法错误`,
  demoUsage: `gongkai demo

装入一个演示城市：真实的区划和部门名称，人员、代码、电话都是虚构的；各种角色都有人，可以立即登录试用。
依申请公开的申请各种状态都有：待确认、待分办、办理中、待审签、征求意见、等补正、等缴费、已逾期、已答复。

  --units 个数             单位数（默认 80，最多 862）
  --people 人数            人员数（默认按单位数的 3.75 倍；每个单位至少一人）
  --help                   显示本说明

退出码：0 已装入；2 没有装入；64 用法错误`,
  demoThere:
    '演示城市已经在这里，没有再装一次。请用装入时列出的登录名和密码登录；要从头再来，用环境变量 GONGKAI_DATA 换一个数据文件夹再运行。',
  exportUnitsUsage: `gongkai export-units 文件.xlsx

把单位导出为 Excel 表格，改过后可以再导入。

  --template    只要空白模板
  --site 站点   站点编号或机关全称（有几个站点时要填）
  --on 日期     哪一天的单位（默认今天）

退出码：0 已导出；2 没有导出；64 用法错误`,
  importUnitsUsage: `gongkai import-units 文件.xlsx

从 Excel 表格导入单位：没有的新设，已有的更新资料。有一处不对就全部不导入，并逐格说明。更名、改变隶属、合并、撤销请逐个办理。

  --site 站点   站点编号或机关全称（有几个站点时要填）
  --on 日期     从哪一天起（YYYY-MM-DD，默认今天）

退出码：0 已导入；2 没有导入；64 用法错误`,
  exportStaffUsage: `gongkai export-staff 文件.xlsx

把在岗人员导出为 Excel 表格，第二张表列出角色，只供查看。

  --template    只要空白模板
  --site 站点   站点编号或机关全称（有几个站点时要填）
  --on 日期     哪一天的人员（默认今天）

退出码：0 已导出；2 没有导出；64 用法错误`,
  importStaffUsage: `gongkai import-staff 文件.xlsx --passwords 密码文件.xlsx

从 Excel 表格导入人员：没有的新增并给一个一次性密码，已有的更新资料。有一处不对就全部不导入，并逐格说明。角色由安全管理员另行授予。

  --passwords 文件   一次性密码写到这个新文件，请分别交给本人后删除
  --site 站点        站点编号或机关全称（有几个站点时要填）
  --on 日期          从哪一天起（YYYY-MM-DD，默认今天）

退出码：0 已导入；2 没有导入；64 用法错误`,
  oneSheet: '请给出一个 Excel 文件',
  noSite: '还没有站点。请先用 gongkai found 建立',
  whichSite: (sites: readonly { readonly id: number; readonly name: string }[]) =>
    `请用 --site 选择站点：${sites.map(({ id, name }) => `${id} ${name}`).join('；')}`,
  notRead: (path: string, code: string) => `读不了“${path}”（${code}）`,
  notWritten: (path: string, code: string) => `写不了“${path}”（${code}）`,
  exists: (path: string) => `“${path}”已经有了，不会覆盖。请换一个文件名`,
  needPasswords: '请用 --passwords 给出一个新文件，用来存放新增人员的一次性密码',
  atCell: (cell: string, sentence: string) => `  ${cell}：${sentence}`,
  written: (path: string, rows: number) => `已写入“${path}”，${rows} 行`,
  importedUnits: ({
    founded,
    described,
    same,
  }: {
    readonly founded: number;
    readonly described: number;
    readonly same: number;
  }) => `新设 ${founded} 个单位，更新 ${described} 个，${same} 个没有变化`,
  importedStaff: ({ added, described, same }: { readonly added: number; readonly described: number; readonly same: number }) =>
    `新增 ${added} 人，更新 ${described} 人，${same} 人没有变化`,
  passwordsIn: (path: string) => `一次性密码在“${path}”，请分别交给本人后删除`,
  passwordLine: (signInName: string, password: string) => `  ${signInName}  ${password}`,
  needName: '请用 --name 给出机关全称',
  notADate: (text: string) => `“${text}”不是日期，请写成 YYYY-MM-DD`,
  notANumber: (name: string, most: number) => `${name} 后面要有一个 1 至 ${most} 的整数`,
  notAPerson: (name: string) => `${name} 后面要写成 姓名:登录名`,
  noOperands: '这个命令后面不带文件',
  founded: (name: string, site: number) => `已建立“${name}”，站点编号 ${site}`,
  handOver: '以下一次性密码只显示这一次，请分别交给本人。首次登录要修改密码，并设置动态口令：',
  adminLine: (role: Role, name: string, signInName: string, password: string) =>
    `  ${ROLE_NAMES[role]}  ${name}  登录名 ${signInName}  一次性密码 ${password}`,
  until: (time: string) => `密码有效期至 ${time}（北京时间）`,
  loading: (units: number, people: number) => `正在装入 ${units} 个单位、${people} 名人员……`,
  loaded: (name: string, site: number, units: number, people: number, requests: number) =>
    `已装入演示城市“${name}”（站点编号 ${site}）：${units} 个单位，${people} 名人员，${requests} 件依申请公开的申请。人员、代码、电话均为虚构，不要用于正式工作`,
  onePassword: (password: string) => `所有人的一次性密码都是 ${password}，首次登录要修改。各角色可用的登录名：`,
  exampleLine: (role: Role, name: string, unit: string, signInName: string) =>
    `  ${ROLE_NAMES[role]}  ${signInName}  （${name}，${unit}）`,
} as const;
