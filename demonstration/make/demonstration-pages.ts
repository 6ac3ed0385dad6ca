import { bodyMarkup, escaped, lineBreaks, PLAIN, type Markup } from './html-layout.ts';
import type { ReportSource } from './report-source.ts';

const links = (names: readonly string[]): string =>
  names.map((name) => `<li><a href="#">${escaped(name)}</a></li>`).join('\n        ');

/** An article of a mirror site in Taiwan, with the mirror's own words under it. */
export function mirrorPage(source: ReportSource): string {
  return `<!doctype html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>${escaped(source.title)}</title>
</head>
<body>
<article>
<h1>${escaped(source.title)}</h1>
${bodyMarkup(source, PLAIN)}
</article>
<aside>
      <ul>
        ${links(source.closing)}
      </ul>
</aside>
</body>
</html>
`;
}

const OFFICIAL: Markup = {
  cell: (cell) => `<p style="text-align:center"><span style="font-size:14px">${lineBreaks(cell.text)}</span></p>`,
  paragraph: (text) => `<p style="text-indent:2em"><span style="font-family:仿宋">${escaped(text)}</span></p>`,
  heading: (text) => `<p style="text-indent:2em"><strong><span style="font-family:黑体">${escaped(text)}</span></strong></p>`,
  table: (rows) => `<table cellspacing="0" cellpadding="0" border="1" width="100%">\n<tbody>\n${rows}\n</tbody>\n</table>`,
  attributes: ' valign="middle"',
};

/** The card over an item of a disclosure column: names and values in one table of two pairs a row. */
function indexCard(pairs: readonly (readonly [string, string])[]): string {
  const cells = pairs.map(([name, value]) => `<th>${escaped(name)}：</th><td>${escaped(value)}</td>`);
  const rows = cells.flatMap((cell, index) => (index % 2 === 0 ? [`<tr>${cell}${cells[index + 1] ?? ''}</tr>`] : []));
  return `<table class="index-card"><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

/** A page of a district government: navigation, breadcrumb, index card, article, and a footer with the office's address. */
export function governmentPage(
  source: ReportSource,
  card: readonly (readonly [string, string])[],
  published: string,
  site: string,
): string {
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<meta name="SiteName" content="${escaped(site)}" />
<meta name="ColumnName" content="政府信息公开年报" />
<meta name="ArticleTitle" content="${escaped(source.title)}" />
<meta name="PubDate" content="${published}" />
<title>${escaped(source.title)}_政府信息公开年报_${escaped(site)}</title>
<style>.nav li { display: inline } .index-card { width: 100% }</style>
<script>var columnId = 'zfxxgknb', years = [2018, 2019, 2020];</script>
</head>
<body>
<div class="header">
  <div class="tools"><a href="#">无障碍</a> | <a href="#">长者助手</a> | <a href="#">繁体版</a></div>
  <ul class="nav">
        ${links(['首页', '走进上街', '政务公开', '办事服务', '互动交流', '数据开放'])}
  </ul>
</div>
<div class="breadcrumb">当前位置：<a href="#">首页</a> &gt; <a href="#">政务公开</a> &gt; <a href="#">政府信息公开</a> &gt; <a href="#">政府信息公开年报</a></div>
<div class="main">
${indexCard(card)}
<h1 class="article-title">${escaped(source.title)}</h1>
<div class="article-info"><span>发布时间：${published}</span> <span>浏览次数：<em id="hits">1204</em></span> <span>字号：[大 中 小]</span></div>
<div id="zoom" class="article-content">
${bodyMarkup(source, OFFICIAL)}
</div>
<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a> <a href="#">打印本页</a> <a href="#">关闭窗口</a></div>
</div>
<div class="footer">
${source.closing.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<p><a href="#">网站地图</a> | <a href="#">联系我们</a></p>
</div>
</body>
</html>
`;
}
