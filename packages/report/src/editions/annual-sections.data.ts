import type { FormSection } from '../edition.ts';

/** The six parts, the same order since 2019; the second wordings are those met in published reports. */
export const ANNUAL_SECTIONS: readonly FormSection[] = [
  { id: 's1', heading: '总体情况', also: ['总体公开情况', '概述', '基本情况'] },
  { id: 's2', heading: '主动公开政府信息情况', also: ['主动公开情况', '政府信息主动公开情况'], table: 't2' },
  {
    id: 's3',
    heading: '收到和处理政府信息公开申请情况',
    also: ['依申请公开情况', '收到和办理政府信息公开申请情况', '政府信息依申请公开办理情况'],
    table: 't3',
  },
  {
    id: 's4',
    heading: '政府信息公开行政复议、行政诉讼情况',
    also: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '行政复议、行政诉讼情况',
    ],
    table: 't4',
  },
  {
    id: 's5',
    heading: '存在的主要问题及改进情况',
    also: [
      '存在问题及改进措施',
      '存在的主要问题及改进措施',
      '存在的主要问题及整改措施',
      '主要问题和改进措施',
      '存在问题及改进情况',
    ],
  },
  { id: 's6', heading: '其他需要报告的事项', also: ['其他需要报告事项', '需要报告的其他事项'] },
];
