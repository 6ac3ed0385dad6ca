/** What every page says: name of the site, ways through it, and what it is not. */
export const FRAME_TEXTS = {
  siteName: '公开',
  siteTitle: '政府信息公开年报库',
  pageTitle: (page: string) => `${page} - 公开·政府信息公开年报库`,
  skip: '跳到正文',
  mainNavigation: '主导航',
  breadcrumb: '当前位置',
  archive: '年报库',
  check: '年报体检',
  request: '申请公开',
  track: '查询申请',
  compare: '年报对比',
  api: '数据接口',
  about: '说明',
  footerNavigation: '页脚导航',
  footerNotice:
    '本站收录各级行政机关已公布的政府信息公开工作年度报告，由程序逐项核对。核对结果供参考，不代替报告机关的解释；报告内容以发布机关公布的为准。',
  footerScript: '本站不使用 Cookie，不加载外部资源，关闭脚本也能使用全部功能。',
} as const;
