import type { Examples } from '../gallery/examples.ts';
import { SAMPLES } from '../deadline/sample-deadlines.ts';
import { correction } from './correction-form.examples.ts';
import type { RequestProgress } from './request-progress.tsx';

const progress = {
  unit: '临江县水利局',
  number: '2026-0012',
  stage: '正在办理',
  due: SAMPLES['over Spring Festival, with make-up days'],
  history: [
    { on: '2026年3月2日', what: '提交申请' },
    { on: '2026年3月2日', what: '机关收到申请，登记编号 2026-0012' },
  ],
  letters: [],
  acts: [{ act: 'withdraw' }],
  done: null,
  failure: null,
  refusedFiles: [],
  asker: { code: 'K7QD-9M2X', name: '王小明' },
} as const;

export const examples: Examples<typeof RequestProgress> = {
  'being handled': progress,
  'waiting for a correction': {
    ...progress,
    stage: '等您补正',
    letters: [{ id: 'l1', title: '补正告知书', number: '临水公开补〔2026〕3号', on: '2026年3月4日', copies: [] }],
    acts: [{ ...correction, act: 'correct' }, { act: 'withdraw' }],
    failure: '补正的内容不能为空。',
    refusedFiles: ['“委托书.exe”的类型不能接收，请转为 PDF 或者图片'],
  },
  'reasons and a fee': {
    ...progress,
    failure: '日期还没有到。请核对。',
    typed: { act: 'reasons', content: '用于核对本村2024年的防汛安排', rating: '', remark: '' },
    acts: [
      { act: 'reasons', until: '2026年3月18日' },
      {
        act: 'fee',
        amount: 380,
        until: '2026年4月2日',
        restarts: true,
        lapsed: false,
        payment: '缴纳方式：收费单位：青石县自然资源和规划局；缴费窗口：政务大厅3号窗口。',
      },
    ],
  },
  'a fee whose notice has not come yet': {
    ...progress,
    acts: [{ act: 'fee', amount: 380, until: null, restarts: false, lapsed: false, payment: null }],
  },
  'a fee that was not paid in its time': {
    ...progress,
    acts: [{ act: 'fee', amount: 380, until: '2026年4月2日', restarts: true, lapsed: true, payment: null }],
  },
  'just sent in': { ...progress, number: null, due: null, stage: '已提交，待双方确认', acts: [] },
  answered: {
    ...progress,
    stage: '答复已送达',
    due: null,
    letters: [
      {
        id: 'l2',
        title: '政府信息公开申请答复告知书（部分公开）',
        number: '临水公开告〔2026〕12号',
        on: '2026年3月20日',
        copies: ['c1', 'c2'],
      },
    ],
    acts: [{ act: 'rate', given: null, until: null }],
    done: '已经收到。',
  },
  'may propose that it is published': {
    ...progress,
    stage: '答复已送达',
    due: null,
    acts: [{ act: 'propose', may: true, told: null }],
  },
  'proposed, and not decided yet': {
    ...progress,
    stage: '答复已送达',
    due: null,
    acts: [{ act: 'propose', may: false, told: { state: 'proposed', on: '2026年4月2日', mayWithdraw: true } }],
  },
  'a proposal that was published': {
    ...progress,
    stage: '答复已送达',
    due: null,
    acts: [
      {
        act: 'propose',
        may: false,
        told: { state: 'published', on: '2026年4月20日', address: 'https://www.example.gov.cn/plan.html', link: true },
      },
    ],
  },
  rated: { ...progress, stage: '答复已送达', due: null, acts: [{ act: 'rate', given: 4, until: '2026年5月1日' }] },
};
