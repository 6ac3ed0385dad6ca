import type { Examples } from '../gallery/examples.ts';
import type { ReportFacts } from './report-facts.tsx';

export const examples: Examples<typeof ReportFacts> = {
  kept: {
    facts: [
      { name: '报告机关', value: '松台县人民政府', href: '/units/00aa00aa00aa00aa' },
      { name: '文件校验值', value: '84be32ff421347232ca5f97ff7cca87d92c37b02a5b4f4c940b42cf74c2f9be1', code: true },
    ],
    downloads: [{ text: 'JSON', href: '/api/v1/reports/00aa00aa00aa00aa00aa' }],
  },
  'not kept': { facts: [{ name: '报告机关', value: '没有读出' }], downloads: [] },
};
