export { levelOf, type Division, type DivisionLevel } from './divisions/division.ts';
export { ancestorsOf, divisionByCode, divisionsNamed, isUnder, parentOf, type DivisionYear } from './divisions/lookup.ts';
export { stemOf } from './divisions/stem.ts';
export { divisionsIn, type DivisionMention } from './divisions/find-divisions.ts';
export { bodyOf, type Body, type BodyKind } from './divisions/body.ts';
export { mayMakeRules, type RuleMaking } from './divisions/rule-making-power.ts';
export { annualReportDue, REPORT_DUE, type ReportDue, type ReportingBody } from './deadlines/annual-report-due.ts';
