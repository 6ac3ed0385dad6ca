import { isAdministrator, mayAnywhere, ROLES, type Role } from '@gongkai/staff';
import { expect, test } from 'vitest';
import { firstSteps } from './first-steps.ts';

const stepsOf = (role: Role): readonly string[] => {
  const appointments = [{ role, unit: 'root', scope: 'site' as const }];
  const person = { id: 'me', unit: 'root', appointments, state: 'active' as const, secondFactor: true };
  return firstSteps((verb) => mayAnywhere(person, verb)).map(({ to, text }) => `${to} ${text}`);
};

test.each<readonly [Role, readonly string[]]>([
  ['systemAdmin', ['/units 建立单位', '/staff 导入人员', '/messages 查看消息发送']],
  ['securityAdmin', ['/staff?factor=none 督促设置动态口令', '/staff 授予角色']],
  ['auditAdmin', ['/audit 查询审计记录', '/staff 查看人员']],
  ['disclosureHead', ['/units 核对单位联系方式', '/staff 查看人员']],
  ['handler', []],
])('%s is led to what it may do', (role, steps) => expect(stepsOf(role)).toEqual(steps));

test('nobody who administers is left without a step', () => {
  expect(ROLES.filter(isAdministrator).filter((role) => stepsOf(role).length === 0)).toEqual([]);
});
