import { plainDate } from '@gongkai/kernel';
import { citesOf, detectPersonalData, type PersonalDatum } from '@gongkai/law';
import type { Finding } from '../finding.ts';
import type { Report, Section } from '../report.ts';
import { finding, type Check } from './context.ts';

// Without a long number or a word that announces one there is nothing to look for; most reports have neither.
const WORTH_LOOKING =
  /[\d０-９](?:[\d０-９]|[ \u00a0\-‐–*×]{1,2}[\d０-９*×]){9}|身份证|护照|车牌|住址|银行(?:卡|账)|出生(?:日期|年月)|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·. ]?[A-Z0-9]{5}/;
/** The opening names the office's own address, telephone and mailbox: art. 12(2) wants them there. */
const CONTACTS = new Set(['P04', 'P05', 'P08', 'P13']);

/** R28: the narrative holds no personal data beyond the contact block. What is masked already, and mailboxes, are left alone. */
export const personalData: Check = ({ report }) => report.sections.flatMap((section) => dataIn(report, section));

function dataIn(report: Report, section: Section): readonly Finding[] {
  if (!WORTH_LOOKING.test(section.text)) return [];
  // The core has no clock: a report speaks of the time up to its publication.
  const on = report.published ?? plainDate(`${(report.year ?? 2025) + 1}-12-31`);
  return detectPersonalData(section.text, { on })
    .filter((datum) => datum.severity !== 'info' && !(section.id === 'preamble' && CONTACTS.has(datum.detector)))
    .map((datum) => dataFinding(section, datum, citesOf(datum.detector, on)));
}

function dataFinding(section: Section, { detector, from, to, text, reason }: PersonalDatum, cites: string): Finding {
  const at = { kind: 'text', section: section.id, from, to, quote: text } as const;
  // The number itself stays out of the finding's values: findings are kept, listed and sent on.
  return { ...finding('R28', 'personal-data', { ...at, quote: masked(text) }, { params: { detector, reason } }), cites };
}

const masked = (text: string): string =>
  text.length <= 4 ? '*'.repeat(text.length) : `${text.slice(0, 2)}${'*'.repeat(text.length - 4)}${text.slice(-2)}`;
