import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { cite, citesOf, outcomeRow } from '@gongkai/law';
import {
  checkPublicText,
  PUBLIC_TEXT_LONGEST,
  type Application,
  type PublicText,
  type PublicTextPart,
  type RequestCase,
} from '@gongkai/requests';
import { siteUnitOn, type Db, type SiteId, type Tx } from '@gongkai/store';
import type { KeptApplication } from './kept-application.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { openSealedText } from './seal-text.ts';

export type PublicAnswerRefused =
  | RequestRefused
  | Failure<
      'public-answer.part-missing' | 'public-answer.part-too-long' | 'public-answer.applicant-shown' | 'public-answer.datum-open'
    >;

/** What a text for the public list is held against. */
export type PublicAnswerGround = {
  readonly applicants: readonly Application['applicant'][];
  /** The application as it was corrected last. */
  readonly content: string;
  /** The office's own telephones, mailboxes and addresses, which are public anyway (条例 art. 12). */
  readonly allow: readonly string[];
  readonly on: PlainDate;
};

/** Opens what the applicant has sent, each time that he did. Whoever shows it has recorded that somebody looks. */
export async function publicAnswerGround(
  tx: Db | Tx,
  deps: Pick<RequestDeps, 'vault'>,
  site: SiteId,
  id: string,
  { applications, unit }: Pick<RequestCase, 'applications' | 'unit'>,
  on: PlainDate,
): Promise<Result<PublicAnswerGround, PublicAnswerRefused>> {
  const described = (await siteUnitOn(tx, site, unit, on))?.described ?? {};
  if (described.publicAnswers !== true) return fail({ code: 'public-answer.off', cites: cite('disclosure', 44) });
  const opened: KeptApplication['application'][] = [];
  for (const { record } of applications) {
    const kept = await openSealedText(tx, deps, site, id, record);
    if (!kept.ok) return kept;
    opened.push((JSON.parse(kept.value.text) as KeptApplication).application);
  }
  const { phone, fax, email, address } = described;
  return ok({
    applicants: opened.map(({ applicant }) => applicant),
    content: opened.at(-1)?.content ?? '',
    allow: [phone, fax, email, address].filter((each) => each !== undefined),
    on,
  });
}

/** The first thing that stands against the text, the gravest first; undefined: it may be published. */
export function refusedText(text: PublicText, ground: PublicAnswerGround): PublicAnswerRefused | undefined {
  const faults = checkPublicText(text, ground);
  const shown = faults.find((each) => each.fault === 'applicant');
  if (shown)
    return {
      code: 'public-answer.applicant-shown',
      params: { part: shown.part, detail: shown.detail },
      cites: cite('personal-information', 25),
    };
  const shape = faults.find((each) => each.fault === 'missing' || each.fault === 'too-long');
  if (shape) {
    const code = shape.fault === 'missing' ? 'public-answer.part-missing' : 'public-answer.part-too-long';
    return { code, params: { part: shape.part, most: PUBLIC_TEXT_LONGEST[shape.part] }, cites: cite('disclosure', 44) };
  }
  const open = faults.filter((each) => each.fault === 'open');
  const [first] = open;
  if (first?.suggestion.of.kind !== 'datum') return undefined;
  const { detector } = first.suggestion.of;
  return {
    code: 'public-answer.datum-open',
    params: { count: open.length, part: first.part, detector },
    cites: citesOf(detector, ground.on) || cite('disclosure', 15),
  };
}

const SEPARATOR = /[。；;\n]/u;

/** What the writer begins with: the request as it was sent, and what the answer said. */
export function firstText(
  { content }: PublicAnswerGround,
  { outcome }: { readonly outcome: Parameters<typeof outcomeRow>[0] },
  said: readonly string[],
): Pick<PublicText, PublicTextPart> {
  const title = (content.split(SEPARATOR)[0] ?? '').replace(/^(?:本人|我)?申请(?:公开|获取)?/u, '').slice(0, 60);
  return { title, asked: content, answered: [outcomeRow(outcome).title, ...said].join('\n') };
}
