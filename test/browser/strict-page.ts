import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rule on the size of what one touches is not among those that axe runs unasked. */
const OPTIONS = JSON.stringify({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });

type AxeFinding = {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
};

/** What axe finds against the page as it stands, in words; rules of WCAG 2.2 A and AA and of good practice. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const run = `axe.run(document, ${OPTIONS}).then(({ violations }) => violations)`;
  const found = await page.evaluate<readonly AxeFinding[]>(run);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary = '' }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** How far the page itself can be drawn sideways; what is wide has to scroll in a box of its own. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Writes down whatever the browser complains about and whatever leaves the site. An address that answers with a page of an error is
 * no complaint: the page says what is wrong. Nor is a question that a page was still asking, or a part of it that was still coming, when it was
 * left for another; nor what the browser says of the pages of another site that was named, such as a provider of sign-in.
 */
export function watch(page: Page, site: string, other?: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isStatus = message.text().startsWith('Failed to load resource: the server responded with a status of 4');
    const { url } = message.location();
    const isOfAnother = other !== undefined && url.startsWith(`${other}/`);
    if (!isStatus && !isOfAnother) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => {
    const { errorText = '' } = request.failure() ?? {};
    const isLeft =
      errorText === 'net::ERR_ABORTED' && ['fetch', 'script'].includes(request.resourceType()) && request.method() === 'GET';
    if (!isLeft) complaints.push(`failed: ${request.url()} ${errorText}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`)) complaints.push(`elsewhere: ${request.url()}`);
  });
  return complaints;
}
