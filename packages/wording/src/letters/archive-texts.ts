import type { Application, Nature } from '@gongkai/requests';
import {
  APPLICANT_TYPE_NAMES,
  IDENTITY_DOCUMENT_NAMES,
  SUPPLY_FORM_NAMES,
  SUPPLY_WAY_NAMES,
} from '../requests/applicant-names.ts';
import { applicationWord } from './application-words.ts';

/** The page that lists what the archive of a request holds. */
export const ARCHIVE_TEXTS = {
  title: (nature: Nature = 'disclosure') => `${applicationWord(nature)}卷内目录`,
  index: '目录.pdf',
  notice: '说明（与归档时不同）.txt',
  head: (unit: string, registration: string) => [`立卷机关：${unit}`, `登记编号：${registration}`],
  columns: ['序号', '日期', '题名', '页数', 'SHA-256'],
  count: (papers: number, pages: number | undefined) => `本卷共${papers}件${pages === undefined ? '' : `，${pages}页`}。`,
  noPages: '—',
  replaced: '“〓”处为目录字库中没有的字，以原件为准。',
  name: (registration: string, isChanged: boolean) => `${registration}案卷${isChanged ? '（与归档时不同）' : ''}`,
  application: applicationWord,
  papers: {
    correction: '补正后的申请',
    search: '检索记录',
    searched: '检索记录',
    reasons: '申请人说明的理由',
    opinion: '征求意见的答复',
    withdrawal: '申请人撤回的说明',
    conference: '疑难会商记录',
    conferenceAnew: '疑难会商记录（更正）',
    conferenceNote: '疑难会商记录',
  },
  proceedings: {
    decision: '处理决定及判断过程',
    rectification: '更正处理决定及核实情况',
    approval: '审批记录',
    delivery: '送达记录',
    timeline: '办理经过',
  },
  /** Behind the title of a decision that stands no more. */
  standing: { standing: '', undone: '（已撤销）', decidedAnew: '（已重新决定）', lapsed: '（不再作数）' },
  erased: {
    title: (paper: string) => `${paper}（内容已依法删除）`,
    page: '这一份的内容已经依法删除，案卷里不再有。什么时候、由谁、为什么删除，见台账。\n',
    /** Papers that are called by what is in them otherwise. */
    kinds: {
      letter: (number: string) => (number === '' ? '发出的文书' : `发出的文书 ${number}`),
      file: () => '附件',
      copy: () => '公开件',
      certificate: () => '遮盖证书',
    },
  },
  copy: (name: string) => `公开件 ${name}`,
  file: (name: string) => `附件 ${name}`,
} as const;

/** An application as a page of plain text, a field a line; what was left out is not named. */
export function applicationPage({ applicant, content, supply, rectification }: Application): string {
  const { type, name, identity, phone, email, address, contactPerson } = applicant;
  const number = identity.number === '' ? '' : `${IDENTITY_DOCUMENT_NAMES[identity.document]} ${identity.number}`;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['申请人类型', APPLICANT_TYPE_NAMES[type]],
    ['姓名或者名称', name],
    ['证件', number],
    ['联系人', contactPerson],
    ['电话', phone],
    ['电子邮箱', email],
    ['通信地址', address],
    ...(rectification
      ? ([
          ['要求更正的记录', rectification.record],
          ['不准确之处和应当的内容', content],
          ['证据', rectification.evidence],
          ['答复的送达', SUPPLY_WAY_NAMES[supply.way]],
        ] as const)
      : ([
          ['所需信息', content],
          ['公开形式', `${SUPPLY_FORM_NAMES[supply.form]}，${SUPPLY_WAY_NAMES[supply.way]}`],
        ] as const)),
  ];
  return lines.flatMap(([field, said]) => (said === undefined || said === '' ? [] : [`${field}：${said}\n`])).join('');
}
