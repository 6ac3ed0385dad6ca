import {
  acceptRequest,
  approveExtension,
  assignRequest,
  confirmRequest,
  decideOutcome,
  decideRectification,
  describeUnit,
  dispatchLetter,
  draftLetter,
  fileRemedy,
  nameParty,
  noteRequest,
  numberLetter,
  opineOnLetter,
  preparePublicAnswer,
  publishPublicAnswer,
  receiveCorrection,
  recordConference,
  recordDelivery,
  recordSearch,
  showPublicAnswers,
  signLetter,
  submitLetter,
  withdrawRequest,
  type Acting,
  type RequestDeps,
} from '@gongkai/flows';
import type { PlainDate, Result } from '@gongkai/kernel';
import { approvalOf } from '@gongkai/requests';
import { letterStepOf } from '../work/requests/letters/letter-step-of.ts';
import { letterWriter } from '../work/requests/letters/letter-writer.ts';
import type { PlannedStep } from './planned-request.ts';

/** The people of a unit by what they do there. */
export type Desk = 'disclosureHead' | 'handler' | 'reviewer' | 'signer';

export type StepPlace = {
  readonly deps: RequestDeps;
  readonly by: (desk: Desk) => Acting;
  /** Who works on it. */
  readonly handler: string;
  readonly unit: string;
  /** So many working days later. */
  readonly later: (days: number) => PlainDate;
};

/** What the plan has to remember of a request from step to step. */
export type PlannedCase = { readonly request: string; party?: string; letter?: string };

/** The value, or the plan is wrong: no step of it may be refused. */
export function sound<T>(result: Result<T, { readonly code: string }>, what: string): T {
  if (!result.ok) throw new Error(`the plan of the demonstration is not sound: ${what}: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** Takes the step as the officers of the unit would, through the flows that the workbench uses. */
export async function takePlannedStep(place: StepPlace, asked: PlannedCase, step: PlannedStep): Promise<void> {
  const { deps, by } = place;
  const { request } = asked;
  const what = `${step.do} ${request}`;
  switch (step.do) {
    case 'confirm':
      sound(await confirmRequest(deps, by('disclosureHead'), { request }), what);
      return;
    case 'assign':
      sound(await assignRequest(deps, by('disclosureHead'), { request, unit: place.unit, handler: place.handler }), what);
      return;
    case 'accept':
      sound(await acceptRequest(deps, by('handler'), { request }), what);
      return;
    case 'withdraw':
      sound(await withdrawRequest(deps, by('handler'), { request, statement: step.statement }), what);
      return;
    case 'search':
      sound(
        await recordSearch(deps, by('handler'), {
          request,
          found: step.found,
          said: { ...step.said, searchedOn: by('handler').today },
        }),
        what,
      );
      return;
    case 'note':
      sound(await noteRequest(deps, by('handler'), { request, text: step.text }), what);
      return;
    case 'confer': {
      const head = by('disclosureHead');
      sound(await recordConference(deps, head, { request, heldOn: head.today, said: step.said }), what);
      return;
    }
    case 'party':
      asked.party = sound(
        await nameParty(deps, by('handler'), { request, kind: 'thirdParty', contact: step.contact }),
        what,
      ).party;
      return;
    case 'extend': {
      const { workingDays, reason } = step;
      sound(await approveExtension(deps, by('disclosureHead'), { request, workingDays, reason }), what);
      return;
    }
    case 'correct':
      sound(await receiveCorrection(deps, by('handler'), { request, brought: { content: step.content } }), what);
      return;
    case 'decide': {
      const { outcome, answers, basis, grounds } = step;
      const more = { ...(basis === undefined ? {} : { basis }), ...(grounds === undefined ? {} : { grounds }) };
      sound(await decideOutcome(deps, by('handler'), { request, outcome, answers, ...more }), what);
      return;
    }
    case 'rectify': {
      const { result, finding } = step;
      sound(await decideRectification(deps, by('handler'), { request, result, finding }), what);
      return;
    }
    case 'letter':
      await writePlanned(place, asked, step);
      return;
    case 'deliver':
      sound(await recordDelivery(deps, by('handler'), { request, letter: asked.letter ?? '', proof: step.proof }), what);
      return;
    case 'publicAnswer': {
      const head = by('disclosureHead');
      const change = { unit: place.unit, on: head.today, change: { publicAnswers: true } };
      sound(await describeUnit(deps.db, head, change), what);
      sound(await preparePublicAnswer(deps, by('handler'), { request, text: { ...step.text, kept: [] } }), what);
      const [shown] = sound(await showPublicAnswers(deps, head, { request }), what).answers;
      if (step.to === 'published' && shown) sound(await publishPublicAnswer(deps, head, { request, answer: shown.id }), what);
      return;
    }
    case 'review': {
      const against = { kind: 'letter', letter: asked.letter ?? '' } as const;
      sound(await fileRemedy(deps, by('handler'), { request, route: 'review', against }), what);
    }
  }
}

type PlannedLetter = Extract<PlannedStep, { readonly do: 'letter' }>;
const STAGES = ['draft', 'submitted', 'opined', 'signed', 'numbered', 'dispatched'] as const;

async function writePlanned({ deps, by, later }: StepPlace, asked: PlannedCase, planned: PlannedLetter): Promise<void> {
  const { request, party } = asked;
  const { code, way = 'online', to } = planned;
  const what = `${code} ${request}`;
  const said = Object.fromEntries(
    Object.entries(planned.said).map(([field, text]) => [field, /^\+\d+$/.test(text) ? later(Number(text)) : text]),
  );
  const writer = by('handler');
  const whom = code === 'L06' && party !== undefined ? { party } : {};
  const step = sound(await letterStepOf(deps, writer, request, { code, said, ...whom }), what);
  const drafted = sound(await draftLetter(deps, writer, { request, step, texts: {}, said }, letterWriter(said)), what);
  const ask = { request, letter: drafted.letter };
  const reached = (stage: PlannedLetter['to']): boolean => STAGES.indexOf(to) >= STAGES.indexOf(stage);
  if (reached('submitted')) sound(await submitLetter(deps, writer, ask), what);
  if (reached('opined'))
    for (const matter of ['secrecy', 'legality'] as const)
      sound(await opineOnLetter(deps, by('reviewer'), { ...ask, matter, agrees: true }), what);
  const { signer } = approvalOf(step.code);
  if (reached('signed') && signer !== 'none') sound(await signLetter(deps, by(signer), ask), what);
  if (reached('numbered')) sound(await numberLetter(deps, writer, ask), what);
  if (!reached('dispatched')) return;
  const proof = way === 'registeredPost' ? { proof: 'XA00000001032' } : {};
  const reason = { reason: '申请人来电同意改用这种方式' };
  const left = await dispatchLetter(deps, writer, { ...ask, way, ...proof });
  const differs = !left.ok && (left.failure.code === 'letter.way-differs' || left.failure.code === 'letter.address-missing');
  sound(differs ? await dispatchLetter(deps, writer, { ...ask, way, ...proof, ...reason }) : left, what);
  asked.letter = drafted.letter;
}
