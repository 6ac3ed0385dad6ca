import {
  firstAnswerOf,
  foldRequest,
  sendingsOf,
  withheldSince,
  type CaseLetter,
  type Party,
  type RequestCase,
} from '@gongkai/requests';
import type { SiteId } from '../archive/site.ts';
import type { Tx } from '../database/database.ts';
import { prepareQuery } from '../database/prepare-query.ts';
import type { Projection } from '../ledger/projection.ts';
import { readStream } from '../ledger/read-stream.ts';
import { projectPublicAnswers } from './project-public-answers.ts';

/** The rows of a request anew from its whole history. Where more events follow already, it is left to the last of them. */
export const projectRequest: Projection<'request'> = {
  tables: ['public_answer', 'request_remedy', 'request_party', 'request_letter', 'request_case'],
  async project(tx, site, stream, { seq }, whole) {
    const events = whole ?? (await readStream(tx, site, stream));
    if (events.at(-1)?.seq !== seq) return;
    const request = foldRequest(events);
    if (!request) throw new Error(`${stream} has no beginning`);
    const id = stream.slice('request/'.length);
    await putCase(tx, site, id, request);
    await putLetters(tx, site, id, request);
    await putParties(tx, site, id, request);
    if (events.some(({ type }) => type.startsWith('remedy.'))) await putRemedies(tx, site, id, request);
    if (request.publicAnswers.size > 0) await projectPublicAnswers(tx, site, id, request);
  },
};

async function putCase(tx: Tx, site: SiteId, id: string, request: RequestCase): Promise<void> {
  await keepCase(tx, { site_id: site, id, ...caseColumns(request) });
}

type CaseRow = { readonly site_id: SiteId; readonly id: string } & ReturnType<typeof caseColumns>;

const keepCase = prepareQuery((db, row: CaseRow) => {
  const { site_id: _site, id: _id, ...columns } = row;
  return db
    .insertInto('request_case')
    .values(row)
    .onConflict((conflict) => conflict.constraint('request_case_pk').doUpdateSet(columns));
});

function caseColumns(request: RequestCase) {
  const { assigned, receipt, answer, letters } = request;
  const closed = firstAnswerOf(request);
  const counted = [...letters.values()].flatMap(({ step, dispatched }) =>
    dispatched && step.code === 'L11' && step.by === 'items' ? [step.count] : [],
  );
  return {
    unit_id: request.unit,
    nature: request.nature,
    handling_unit_id: assigned?.unit ?? request.unit,
    handler: assigned?.handler ?? null,
    accepted_on: assigned?.acceptedOn ?? null,
    route: request.route,
    applicant_type: request.applicantType,
    supply_form: request.supply.form,
    supply_way: request.supply.way,
    submitted_on: request.submittedOn,
    number: receipt?.number ?? null,
    received_on: receipt?.on ?? null,
    items: Math.max(1, ...counted),
    decided_outcome: request.decision?.outcome ?? null,
    withdrawn_on: request.withdrawnOn ?? null,
    answer_letter: answer?.letter ?? null,
    // As figures count it: by the first answer. The letter is that of the one which stands.
    closed_on: closed?.on ?? null,
    outcome: closed?.outcome ?? null,
    result: closed?.result ?? null,
    delivered_on: (answer && letters.get(answer.letter)?.deliveredOn) ?? null,
    archived_on: request.archivedOn ?? null,
    reopened_on: request.setAside.at(-1)?.by.on ?? null,
    ended_on: request.endedOn ?? null,
    withheld_since: withheldSince(request) ?? null,
    split_from: request.splitFrom ?? null,
    merged_into: request.mergedInto ?? null,
    subject: request.topic?.subject ?? null,
    place_id: request.topic?.place ?? null,
    rating: request.rated?.rating ?? null,
    rated_on: request.rated?.on ?? null,
  };
}

async function putLetters(tx: Tx, site: SiteId, request_id: string, { letters, unit }: RequestCase): Promise<void> {
  for (const [id, letter] of letters) {
    await keepLetter(tx, { site_id: site, request_id, id, unit_id: unit, ...letterColumns(letter) });
  }
}

type LetterRow = {
  readonly site_id: SiteId;
  readonly request_id: string;
  readonly id: string;
  readonly unit_id: string;
} & ReturnType<typeof letterColumns>;

const keepLetter = prepareQuery((db, row: LetterRow) => {
  const { site_id: _site, request_id: _request, id: _id, ...columns } = row;
  return db
    .insertInto('request_letter')
    .values(row)
    .onConflict((conflict) => conflict.constraint('request_letter_pk').doUpdateSet(columns));
});

const letterColumns = (letter: CaseLetter) => ({
  code: letter.step.code,
  drafted_by: letter.writers.at(-1) ?? '',
  drafted_on: letter.draftedOn,
  submitted_on: letter.submittedOn ?? null,
  signed_on: letter.signed?.on ?? null,
  number: letter.number ?? null,
  way: sendingsOf(letter).at(-1)?.way ?? null,
  returned_on: sendingsOf(letter).at(-1)?.returned?.on ?? null,
  dispatched_on: letter.dispatched?.on ?? null,
  delivered_on: letter.deliveredOn ?? null,
  voided_on: letter.voidedOn ?? null,
});

async function putParties(tx: Tx, site: SiteId, request_id: string, { parties }: RequestCase): Promise<void> {
  for (const [id, party] of parties) {
    const columns = partyColumns(party);
    await tx
      .insertInto('request_party')
      .values({ site_id: site, request_id, id, ...columns })
      .onConflict((conflict) => conflict.constraint('request_party_pk').doUpdateSet(columns))
      .execute();
  }
}

const partyColumns = ({ kind, askedOn, reachedOn, answered, releasedOn }: Party) => ({
  kind,
  asked_on: askedOn ?? null,
  reached_on: reachedOn ?? null,
  answered_on: answered?.on ?? null,
  opinion: answered?.opinion ?? null,
  released_on: releasedOn ?? null,
});

/** One that was entered by a slip and undone is no row any more. */
async function putRemedies(tx: Tx, site: SiteId, request_id: string, { remedies, unit }: RequestCase): Promise<void> {
  await tx.deleteFrom('request_remedy').where('site_id', '=', site).where('request_id', '=', request_id).execute();
  for (const [id, { route, filedOn, acceptedOn, copyOn, repliedOn, decided }] of remedies)
    await tx
      .insertInto('request_remedy')
      .values({
        site_id: site,
        request_id,
        id,
        unit_id: unit,
        route,
        filed_on: filedOn,
        accepted_on: acceptedOn ?? null,
        copy_on: copyOn ?? null,
        replied_on: repliedOn ?? null,
        decided_on: decided?.on ?? null,
        result: decided?.result ?? null,
      })
      .execute();
}
