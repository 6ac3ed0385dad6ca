import { findPublicAnswer, listAnsweringUnits, listPublicAnswers, listSites } from '@gongkai/flows';
import { dayInChina } from '@gongkai/kernel';
import { outcomeRow } from '@gongkai/law';
import { AnswerList, AnswerUnits, PublicAnswer } from '@gongkai/ui';
import { FRAME_TEXTS, PUBLIC_ANSWER_TEXTS as TEXTS } from '@gongkai/wording';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendErrorPage, sendRefusal } from '../pages/error-page.tsx';
import type { PageContext } from '../pages/page-context.ts';
import { renderPage } from '../pages/render-page.tsx';
import { sendHtml } from '../pages/send-page.ts';
import { answerPlace, LONGEST_WORDS } from './answer-place.ts';

type AnswerContext = PageContext & { readonly clock: () => Date };

const PAGE = 20;
const crumbs = [
  { text: FRAME_TEXTS.archive, href: '/' },
  { text: TEXTS.title, href: '/answers' },
];

/** What is withdrawn is gone at once: nobody shows a page that he has kept without asking. */
const fresh = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-cache');

/** GET /answers and below — answers to requests that units have put before everybody, by unit, with a page for each. */
export function answerPages(app: FastifyInstance, context: AnswerContext): void {
  const { db, assets } = context;
  const today = () => dayInChina(context.clock().getTime());

  app.get('/answers', async (_request, reply) => {
    const lists = await Promise.all(
      (await listSites(db)).map(async ({ id: site }) =>
        (await listAnsweringUnits(db, { site, today: today() })).map(({ id, name }) => ({
          href: `/answers/${site}/${id}`,
          name,
        })),
      ),
    );
    const frame = { title: TEXTS.title, description: TEXTS.description, assets, current: 'request', crumbs } as const;
    return sendHtml(fresh(reply), 200, renderPage(frame, <AnswerUnits units={lists.flat()} />));
  });

  app.get<{ Params: { site: string; unit: string } }>('/answers/:site/:unit', async (request, reply) => {
    const place = answerPlace(request.params);
    if (!place) return sendErrorPage(reply, assets, 404);
    const { q, after } = request.query as { readonly q?: unknown; readonly after?: unknown };
    const words = typeof q === 'string' ? q.trim().slice(0, LONGEST_WORDS) : '';
    const from = typeof after === 'string' ? { after } : {};
    const found = await listPublicAnswers(db, { ...place, today: today(), words, size: PAGE, ...from });
    if (!found.ok) return sendRefusal(reply, assets, found.failure);
    const { answers, next, unitName } = found.value;
    const href = `/answers/${place.site}/${place.unit}`;
    const asked = words === '' ? '' : `q=${encodeURIComponent(words)}&`;
    const view = {
      unit: unitName,
      href,
      search: words,
      answers: answers.map(({ id, title, outcome, answeredOn }) => ({
        href: `${href}/${id}`,
        title,
        outcome: outcomeRow(outcome).title,
        answeredOn,
      })),
      next: next === null ? null : `${href}?${asked}after=${next}`,
      isLater: 'after' in from,
    };
    const frame = {
      title: TEXTS.ofUnit(unitName),
      description: TEXTS.ofUnitDescription(unitName),
      assets,
      current: 'request',
      crumbs: [...crumbs, { text: unitName }],
      unlisted: words !== '',
    } as const;
    return sendHtml(fresh(reply), 200, renderPage(frame, <AnswerList {...view} />));
  });

  app.get<{ Params: { site: string; unit: string; id: string } }>('/answers/:site/:unit/:id', async (request, reply) => {
    const place = answerPlace(request.params);
    if (!place) return sendErrorPage(reply, assets, 404);
    const found = await findPublicAnswer(db, { ...place, today: today(), id: request.params.id });
    if (!found.ok) return sendRefusal(reply, assets, found.failure);
    const { answer, unitName } = found.value;
    if ('why' in answer)
      return sendErrorPage(reply, assets, 410, { title: TEXTS.goneTitle, lead: TEXTS.gone[answer.why](answer.goneOn) });
    const { title, asked, answered, outcome, answeredOn, publishedOn } = answer;
    const href = `/answers/${place.site}/${place.unit}`;
    const frame = {
      title,
      description: TEXTS.ofUnitDescription(unitName),
      assets,
      current: 'request',
      crumbs: [...crumbs, { text: unitName, href }, { text: title }],
      meta: { ArticleTitle: title, PubDate: publishedOn, ContentSource: unitName },
    } as const;
    const view = { title, asked, answered, outcome: outcomeRow(outcome).title, answeredOn, publishedOn, unit: unitName };
    const body = (
      <>
        <PublicAnswer {...view} rank={1} />
        <p>
          <a href={href}>{TEXTS.all(unitName)}</a>
        </p>
        <p>
          <a href={`/request/${place.site}/${place.unit}`}>{TEXTS.request(unitName)}</a>
        </p>
      </>
    );
    return sendHtml(fresh(reply), 200, renderPage(frame, body));
  });
}
