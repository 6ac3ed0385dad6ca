import { isVerb, type Administrator, type Role } from '@gongkai/staff';
import { PERSON_STATE_NAMES, ROLE_NAMES, SCOPE_NAMES } from './role-names.ts';
import { VERB_NAMES } from './verb-names.ts';

type Values = Readonly<Record<string, string | number>>;

const named = <Key extends string>(names: Readonly<Record<Key, string>>, key: unknown): string =>
  (names as Readonly<Record<string, string>>)[String(key)] ?? String(key);
const verbName = (verb: unknown): string => (isVerb(String(verb)) ? named(VERB_NAMES, verb) : String(verb));
const OBJECT_STATES: Readonly<Record<string, string>> = { open: '存续', closed: '已撤销', ...PERSON_STATE_NAMES };
const roleName = (role: unknown): string => named<Role | Administrator>(ROLE_NAMES, role);

/** What is for one office alone to do: whoever needs it asks there, not for the right. */
const OF_ANOTHER: Readonly<Record<string, string>> = {
  'case.extend': '延期由政府信息公开工作机构负责人决定。承办人请用“申请延期”报请同意',
};

/** Refusals of rights, appointments and the staff. */
export const STAFF_SENTENCES = {
  'permission.not-active': () => '账号已停用。请联系系统管理员',
  'permission.second-factor-first': () => '管理员要先设置动态口令，才能使用其他功能。请到“我的账号”设置',
  'permission.administrators-apart': ({ verb }: Values) => `系统、安全、审计三类管理员不得接触业务，不能“${verbName(verb)}”`,
  'permission.no-role': ({ verb }: Values) =>
    OF_ANOTHER[String(verb)] ?? `没有“${verbName(verb)}”的权限。确有需要请联系安全管理员`,
  'permission.not-yours': ({ verb }: Values) => `“${verbName(verb)}”只能对自己进行`,
  'permission.outside-scope': ({ verb }: Values) => `超出了授权的单位范围，不能“${verbName(verb)}”。确有需要请联系安全管理员`,
  'permission.oneself': ({ verb }: Values) => `“${verbName(verb)}”不能对自己进行。请由另一名管理员办理`,
  'permission.state': ({ verb, state }: Values) => `目前状态为“${named(OBJECT_STATES, state)}”，不能“${verbName(verb)}”`,
  'staff.missing': () => '没有这个人员。请刷新后再选',
  'staff.sign-in-name-taken': ({ name }: Values) => `登录名“${name}”已经有人使用。请换一个`,
  'staff.not-joined': ({ on }: Values) => `${on} 这一天此人还没有加入。请改用加入之日或以后的日期`,
  'staff.already-joined': () => '此人已经登记过了。请在人员列表中查找',
  'staff.has-left': ({ on }: Values) => `${on} 这一天此人已经离岗，不能再变更。请核对日期`,
  'staff.not-active': () => '此人当日不在岗，不能办理。请先恢复账号或核对日期',
  'staff.not-suspended': () => '此人当日没有停用，不用恢复。请刷新后再看',
  'staff.same-unit': () => '此人已经在这个单位。请选择另一个单位',
  'staff.name-unusable': ({ name }: Values) => `姓名“${name}”不能使用。请填写 1 至 40 个汉字或字母`,
  'staff.sign-in-name-unusable': ({ name }: Values) =>
    `登录名“${name}”不能使用。请用 2 至 64 个汉字、小写字母、数字、点、横线、下划线或 @，以汉字、字母或数字开头和结尾`,
  'password.too-short': ({ least }: Values) => `密码太短。请至少用 ${least} 个字符`,
  'password.too-long': ({ most }: Values) => `密码太长。请不要超过 ${most} 个字符`,
  'password.too-few-classes': ({ least }: Values) => `密码太简单。请在小写字母、大写字母、数字、其他符号中至少用 ${least} 类`,
  'password.unprintable': () => '密码中有看不见的字符。请重新输入，不要粘贴',
  'password.plain': () => '密码的字符太少变化，或是连续的字母、数字。请换一个',
  'password.common': () => '这个密码太常见，很容易被猜到。请换一个',
  'password.holds-name': () => '密码中不能有姓名、登录名、电话、邮箱或单位名称。请换一个',
  'password.used-before': ({ last }: Values) => `这个密码最近用过。请换一个与最近 ${last} 个不同的`,
  'staff.description-unusable': ({ field }: Values) =>
    `“${named({ title: '职务', phone: '联系电话', email: '电子邮箱' }, field)}”的内容不能使用。请核对格式`,
  'appointment.already-held': ({ role }: Values) => `此人在这个单位已是${roleName(role)}，范围也相同。请刷新后再看`,
  'appointment.not-held': ({ role }: Values) => `此人当日在这个单位不是${roleName(role)}。请核对日期和单位`,
  'appointment.administrators-apart': ({ role, held }: Values) =>
    `系统、安全、审计管理员须由三人分别担任：此人是${roleName(held)}，不能再任${roleName(role)}。请另选一人`,
  'appointment.administrator-and-business': ({ role, held }: Values) =>
    `管理员不得兼任业务角色：此人是${roleName(held)}，不能再任${roleName(role)}。请另选一人，或先收回原角色`,
  'appointment.wider-than-own': ({ scope }: Values) =>
    `授予的范围“${named(SCOPE_NAMES, scope)}”超出了您自己的授权范围。请缩小范围，或请全站的安全管理员办理`,
  'appointment.last-administrator': ({ role }: Values) => `这样一来就没有在岗的${roleName(role)}了。请先授予另一人`,
};

/** The same in a few words. */
export const STAFF_TITLES: Readonly<Record<keyof typeof STAFF_SENTENCES, string>> = {
  'permission.not-active': '账号已停用',
  'permission.second-factor-first': '要先设置动态口令',
  'permission.administrators-apart': '管理员不得接触业务',
  'permission.no-role': '没有权限',
  'permission.not-yours': '不是本人的',
  'permission.outside-scope': '超出授权范围',
  'permission.oneself': '不能对自己进行',
  'permission.state': '目前状态不能办理',
  'staff.missing': '没有这个人员',
  'staff.sign-in-name-taken': '登录名重复',
  'staff.not-joined': '日期在加入之前',
  'staff.already-joined': '已经登记',
  'staff.has-left': '已经离岗',
  'staff.not-active': '不在岗',
  'staff.not-suspended': '没有停用',
  'staff.same-unit': '单位没有变',
  'staff.name-unusable': '姓名不能使用',
  'staff.sign-in-name-unusable': '登录名不能使用',
  'password.too-short': '密码太短',
  'password.too-long': '密码太长',
  'password.too-few-classes': '密码太简单',
  'password.unprintable': '密码中有看不见的字符',
  'password.plain': '密码缺少变化',
  'password.common': '密码太常见',
  'password.holds-name': '密码中有名称',
  'password.used-before': '密码最近用过',
  'staff.description-unusable': '内容不能使用',
  'appointment.already-held': '已有这个角色',
  'appointment.not-held': '没有这个角色',
  'appointment.administrators-apart': '三员分立',
  'appointment.administrator-and-business': '管理员不得兼任业务',
  'appointment.wider-than-own': '超出自己的授权',
  'appointment.last-administrator': '最后一名管理员',
};
