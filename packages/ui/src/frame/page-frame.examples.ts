import type { Examples } from '../gallery/examples.ts';
import type { PageFrame } from './page-frame.tsx';

const assets = { styleSheet: '/assets/site.css', icon: '/assets/mark.svg' };

export const examples: Examples<typeof PageFrame> = {
  'with a way back': {
    title: '松台县人民政府2023年政府信息公开工作年度报告',
    description: '松台县人民政府的年度报告',
    assets,
    current: 'archive',
    crumbs: [{ text: '年报库', href: '/' }, { text: '松台县人民政府' }],
    meta: { ArticleTitle: '年度报告', PubDate: '2024-01-20' },
    children: null,
  },
  'a page of no column': {
    title: '没有这个页面',
    description: '没有这个页面',
    assets,
    crumbs: [],
    unlisted: true,
    children: null,
  },
};
