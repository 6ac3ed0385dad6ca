import type { Severity } from '@gongkai/report';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: '错误', warning: '疑点', info: '提示' };
