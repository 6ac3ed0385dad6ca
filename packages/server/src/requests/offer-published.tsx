import { matchPublicAnswers, type Acting } from '@gongkai/flows';
import { readApplication, type ApplicationForm } from '@gongkai/requests';
import { RequestMatches, RequestNotSent, type RequestMatchesView } from '@gongkai/ui';
import { chineseDay, MATCH_TEXTS } from '@gongkai/wording';
import type { SentAgain } from './refuse-form.ts';
import type { RequestContext } from './request-context.ts';
import { requestPage } from './request-page.tsx';

/** So many are looked through by whoever wants to ask. */
const MOST = 5;
/** What has less in common is not like it: pairs of characters such as 申请 and 公开 stand in nearly every text. */
const LEAST_SHARED = 0.35;
const LONGEST_SHOWN = 120;

/** What the unit has published that is like what a whole form asks for; none where the form has faults, which come first. */
export async function publishedLike(
  context: RequestContext,
  { site, today }: Pick<Acting, 'site' | 'today'>,
  unit: string,
  form: ApplicationForm,
): Promise<RequestMatchesView['matches']> {
  const read = readApplication(form);
  // What everybody may read rectifies no record.
  if (!read.ok || read.value.rectification) return [];
  const found = await matchPublicAnswers(context.db, { site, unit, today, text: matterOf(read.value.content), most: MOST });
  return found
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .map(({ id, title, asked, publishedOn }) => ({
      href: `/answers/${site}/${unit}/${id}`,
      title,
      on: chineseDay(publishedOn),
      asked: asked.length > LONGEST_SHOWN ? `${asked.slice(0, LONGEST_SHOWN)}…` : asked,
    }));
}

/** Without the words that every application begins with. */
const matterOf = (content: string): string => content.replaceAll(/(?:本人|我)?(?:申请|请求|请)(?:公开|获取|提供)?/g, '');

/** Before the request is made: what is there already, with all that was typed. */
export function offerPage(context: RequestContext, form: SentAgain, matches: RequestMatchesView['matches']): string {
  const { values, formKey, draft, action, unit } = form;
  const texts = Object.entries(values).filter(([, text]) => text !== '');
  const typed = { ...Object.fromEntries(texts), key: formKey, seen: String(draft.saves) };
  return requestPage(
    context,
    MATCH_TEXTS.title,
    <RequestMatches unit={unit.name} matches={matches} action={action} typed={typed} />,
  );
}

export const notSentPage = (context: RequestContext): string =>
  requestPage(context, MATCH_TEXTS.notSentTitle, <RequestNotSent again="/request" />);
