import type { Examples } from '../gallery/examples.ts';
import type { RequestForm } from './request-form.tsx';

const form = {
  unit: {
    name: '临江县水利局',
    contact: {
      address: '临江县滨河路8号',
      hours: '工作日 9:00—12:00，13:30—17:30',
      phone: '0527-83550002',
      fax: '0527-83550003',
    },
  },
  action: '/request/1',
  formKey: 'k',
  failure: null,
  values: {},
  faults: [],
  kept: [],
  refusedFiles: [],
  draft: { saves: 0, resumed: null, changed: null, days: 30 },
  uploads: { megabytes: 10, files: 5, endings: ['pdf', 'jpg'] },
} as const;

export const examples: Examples<typeof RequestForm> = {
  empty: form,
  'a unit that has said nothing of itself': { ...form, unit: { name: '临江镇人民政府', contact: {} } },
  'filled in with faults': {
    ...form,
    values: { type: 'natural', name: '王小明', document: 'residentCard', number: '110101199003070012', content: '防汛预案' },
    faults: [
      { field: 'number', fault: 'not-valid' },
      { field: 'phone', fault: 'unreachable' },
      { field: 'form', fault: 'missing' },
      { field: 'way', fault: 'missing' },
    ],
  },
  'a record to be rectified, with faults': {
    ...form,
    values: { nature: 'rectification', record: '不动产登记簿（临不动产权第0012号）', content: '姓名的用字应当为“珺”' },
    faults: [
      { field: 'evidence', fault: 'missing' },
      { field: 'way', fault: 'missing' },
    ],
  },
  'with files, one of which was not taken': {
    ...form,
    values: { content: '防汛预案' },
    kept: [{ file: 'f1', name: '身份证明 正面.jpg' }],
    refusedFiles: ['“委托书.exe”的类型不能接收，请转为 PDF 或者图片'],
  },
  'gone on with on another device': {
    ...form,
    values: { content: '防汛预案' },
    draft: { ...form.draft, saves: 1, resumed: '这是您保存的内容，还没有提交，保存到2026年4月1日。' },
  },
  'saved elsewhere meanwhile': {
    ...form,
    values: { content: '防汛预案' },
    draft: {
      ...form.draft,
      saves: 2,
      changed: { savedAt: '2026年3月2日 10:21', differing: [{ name: '联系电话', text: '13800138000' }] },
    },
  },
  'turned away': { ...form, values: { content: '防汛预案' }, failure: '提交次数太多，请 40 秒后再试。填写的内容还在。' },
};
