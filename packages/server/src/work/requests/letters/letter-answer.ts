import type { CaseLetters, PreviewedLetter, ShownLetter, WaitingLetter } from '@gongkai/flows';
import { letterTitle, outcomeRow, type LetterCode } from '@gongkai/law';
import {
  asksOpinion,
  DELIVERY_WAYS,
  isAnswer,
  LETTER_ACTS,
  needsProof,
  sendingsOf,
  waysChosen,
  WAYS_PROVED_AT_ONCE,
  type CaseLetter,
  type LetterContent,
  type Nature,
} from '@gongkai/requests';
import {
  DELIVERY_PROOF_NAMES,
  failureSentence,
  LETTER_ACT_NAMES,
  LETTER_PART_NAMES,
  LETTER_STATE_NAMES,
  letterState,
  lockReason,
  partCites,
  wayChosenName,
} from '@gongkai/wording';
import { letterFields } from '@gongkai/wording/letters';
import { z } from 'zod';
import { day, id } from '../../acting.ts';
import { partyNames } from '../request-history.ts';
import { letterHistory } from './letter-history.ts';

const text = z.string().max(20_000);
/** Fields as the officer filled them in, and parts that he words himself. */
export const said = z.record(z.string().max(60), text);
export const texts = z.record(z.string().max(40), text);
export const letterCode = z.string().regex(/^L\d\d$/);

const maybeDay = day.nullable();
const state = z.enum(Object.keys(LETTER_STATE_NAMES) as [keyof typeof LETTER_STATE_NAMES]);

const listedLetter = z
  .object({
    id,
    code: z.string(),
    title: z.string(),
    party: z.string().nullable().meta({ description: '发给的第三方或者机关；发给申请人的为空' }),
    number: z.string().nullable(),
    state,
    stateName: z.string(),
    draftedOn: day,
    submittedOn: maybeDay,
    signedOn: maybeDay,
    dispatchedOn: maybeDay,
    deliveredOn: maybeDay,
    voidedOn: maybeDay,
  })
  .meta({ id: 'ListedLetter', description: '一份文书' });

const field = z
  .object({
    id: z.string(),
    label: z.string(),
    kind: z.enum(['line', 'text', 'lines', 'day', 'number', 'choice']),
    needed: z.boolean(),
    hint: z.string().nullable(),
    choices: z.array(z.object({ value: z.string(), label: z.string() })),
  })
  .meta({ id: 'LetterField', description: '拟稿时要填的一项' });

export const caseLetters = z
  .object({
    letters: z.array(listedLetter),
    offered: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        party: z.string().nullable(),
        partyName: z.string().nullable().meta({ description: '写给第三方 1 等时的代称；写给申请人的为空' }),
        open: z.string().nullable().meta({ description: '已经在拟的同一种文书' }),
        refused: z.string().nullable().meta({ description: '今天不能拟的原因；能拟为空' }),
        fields: z.array(field),
      }),
    ),
    seen: z.number().int(),
  })
  .meta({ id: 'CaseLetters', description: '一件申请的文书，以及今天能拟的' });

const part = z
  .object({
    part: z.string(),
    name: z.string(),
    text: z.string(),
    locked: z.boolean(),
    why: z.string().nullable().meta({ description: '不能改动的原因' }),
  })
  .meta({ id: 'LetterPart', description: '文书的一部分' });

const missing = z.object({ part: z.string(), name: z.string(), cites: z.string() });

export const previewed = z
  .object({
    title: z.string(),
    parts: z.array(part),
    phrased: z
      .array(z.object({ part: z.string(), unitName: z.string() }))
      .meta({ description: '按哪个单位的文书用语写的部分；单独改写的不在内' }),
    missing: z.array(missing).meta({ description: '还缺的部分，及其依据' }),
    shown: z.array(z.string()).meta({ description: '写出了申请人的部分' }),
    refused: z.string().nullable().meta({ description: '今天不能拟的原因' }),
  })
  .meta({ id: 'PreviewedLetter', description: '按所填内容生成的文书；没有保存' });

export const shownLetter = z
  .object({
    id,
    request: id,
    registration: z.string().nullable(),
    code: z.string(),
    title: z.string(),
    party: z.string().nullable(),
    state,
    stateName: z.string(),
    number: z.string().nullable(),
    codeRevokedOn: maybeDay.meta({ description: '文书上印的回复码在这一天收回' }),
    isFinal: z.boolean().meta({ description: '已定稿：发出的就是这个' }),
    annexes: z.array(
      z.object({
        file: id,
        kind: z.enum(['annex', 'copy']).meta({ description: '整份材料，或者遮盖件' }),
        name: z.string().nullable().meta({ description: '已经删除的没有名称' }),
        sha256: z.string(),
      }),
    ),
    parts: z.array(part),
    fields: z.array(field),
    said,
    texts,
    opinions: z.array(z.enum(['secrecy', 'legality'])),
    departure: z
      .object({
        from: z.string().nullable().meta({ description: '各项判断得出的结果；没有得出为空' }),
        decided: z.string().meta({ description: '承办人的决定' }),
        reason: z.string().meta({ description: '理由的记录' }),
      })
      .nullable()
      .meta({ description: '答复所依据的决定与各项判断的结果不同；相同或者不是答复的为空' }),
    history: z.array(
      z.object({
        what: z.string(),
        on: day,
        at: z.iso.datetime(),
        by: z.string(),
        said: z.string().nullable(),
      }),
    ),
    acts: z.array(z.object({ act: z.enum(LETTER_ACTS), name: z.string(), refused: z.string().nullable() })),
    proof: z.object({ name: z.string(), needed: z.boolean() }).nullable().meta({ description: '登记送达时的凭证' }),
    provedAtOnce: z.array(z.enum(DELIVERY_WAYS)).meta({ description: '发出时就要填写凭证编号的方式' }),
    chosen: z
      .object({ name: z.string(), ways: z.array(z.enum(DELIVERY_WAYS)) })
      .nullable()
      .meta({ description: '申请人选择的获取方式，以及与它相符的发出方式；不是答复、没有选择的为空' }),
    seen: z.number().int(),
  })
  .meta({ id: 'ShownLetter', description: '一份文书' });

export const waitingLetters = z
  .object({
    letters: z.array(
      z.object({
        request: id,
        letter: id,
        registration: z.string().nullable(),
        title: z.string(),
        unit: z.string(),
        submittedOn: day,
        acts: z.array(z.enum(LETTER_ACTS)),
        waitsFor: z.string(),
      }),
    ),
  })
  .meta({ id: 'WaitingLetters', description: '等我办的文书，先送的在前' });

const partyOf = ({ step }: CaseLetter): string | null => ('party' in step ? step.party : null);

function listedForm(letter: CaseLetters['letters'][number], nature: Nature): z.input<typeof listedLetter> {
  const at = letterState(letter);
  return {
    id: letter.id,
    code: letter.step.code,
    title: letterTitle(letter.step.code, nature),
    party: partyOf(letter),
    number: letter.number ?? null,
    state: at,
    stateName: LETTER_STATE_NAMES[at],
    draftedOn: letter.draftedOn,
    submittedOn: letter.submittedOn ?? null,
    signedOn: letter.signed?.on ?? null,
    dispatchedOn: letter.dispatched?.on ?? null,
    deliveredOn: letter.deliveredOn ?? null,
    voidedOn: letter.voidedOn ?? null,
  };
}

const fieldsForm = (code: LetterCode, of: Parameters<typeof letterFields>[1]): z.input<typeof field>[] =>
  letterFields(code, of).map(({ id: name, label, kind, needed, hint, choices }) => ({
    id: name,
    label,
    kind,
    needed,
    hint: hint ?? null,
    choices: [...(choices ?? [])],
  }));

export function lettersForm({ letters, offered, withheld, parties, nature, seen }: CaseLetters): z.input<typeof caseLetters> {
  const names = partyNames({ parties });
  return {
    letters: letters.map((letter) => listedForm(letter, nature)),
    offered: offered.map(({ code, party, open, refused }) => ({
      code,
      title: letterTitle(code, nature),
      party: party ?? null,
      partyName: names.get(party ?? '') ?? null,
      open: open ?? null,
      refused: refused ? failureSentence(refused) : null,
      fields: fieldsForm(code, withheld),
    })),
    seen,
  };
}

const partForm = ({ part: of, text: words, locked }: LetterContent['parts'][number]): z.input<typeof part> => ({
  part: of,
  name: LETTER_PART_NAMES[of],
  text: words,
  locked,
  why: locked ? lockReason(of) : null,
});

export const previewForm = (letter: PreviewedLetter): z.input<typeof previewed> => ({
  title: letter.title,
  parts: letter.parts.map(partForm),
  phrased: [...letter.phrased],
  missing: letter.missing.map((of) => ({ part: of, name: LETTER_PART_NAMES[of], cites: partCites(letter.code, of) })),
  shown: letter.shown.map((of) => LETTER_PART_NAMES[of]),
  refused: letter.refused ? failureSentence(letter.refused) : null,
});

export function shownForm(request: string, shown: ShownLetter): z.input<typeof shownLetter> {
  const { letter, content } = shown;
  const at = letterState(letter);
  const { decision } = shown.request;
  const withheld = {
    grounds: decision?.grounds ?? [],
    otherContent: decision?.answers.otherContent === true,
    searched: shown.request.search?.inParts === true,
  };
  const last = sendingsOf(letter).at(-1);
  const proof = last && DELIVERY_PROOF_NAMES[last.way];
  const ways = waysChosen(shown.request, letter);
  return {
    id: shown.id,
    request,
    registration: shown.request.receipt?.number ?? null,
    code: content.code,
    title: letterTitle(content.code, shown.request.nature),
    party: partyOf(letter),
    state: at,
    stateName: LETTER_STATE_NAMES[at],
    number: letter.number ?? null,
    codeRevokedOn: revokedOn(shown) ?? null,
    isFinal: shown.isFinal,
    annexes: shown.annexes.map(({ name, ...annex }) => ({ ...annex, name: name ?? null })),
    parts: content.parts.map(partForm),
    fields: fieldsForm(content.code, withheld),
    said: { ...content.said },
    texts: Object.fromEntries(Object.entries(content.texts ?? {})),
    opinions: [...shown.approval.opinions],
    departure: departureForm(shown),
    history: letterHistory(shown),
    acts: shown.acts.map(({ act, refused }) => ({
      act,
      name: LETTER_ACT_NAMES[act],
      refused: refused ? failureSentence(refused) : null,
    })),
    proof: proof !== undefined && last ? { name: proof, needed: needsProof(last) } : null,
    provedAtOnce: [...WAYS_PROVED_AT_ONCE],
    chosen: ways === undefined ? null : { name: wayChosenName(shown.request.supply.way), ways: [...ways] },
    seen: shown.seen,
  };
}

const revokedOn = ({ request: { parties }, letter: { step } }: ShownLetter) =>
  asksOpinion(step) ? parties.get(step.party)?.codeRevokedOn : undefined;

/** Why the answer is another than the questions came to: whoever reviews it has to see that before he agrees. */
function departureForm({ request: { decision }, letter }: ShownLetter): z.input<typeof shownLetter>['departure'] {
  if (!isAnswer(letter.step) || !decision?.departure || decision.outcome !== letter.step.outcome) return null;
  const { from, reason } = decision.departure;
  return {
    from: from === 'none' ? null : outcomeRow(from).title,
    decided: outcomeRow(decision.outcome).title,
    reason: reason.record,
  };
}

export const waitingForm = (letters: readonly WaitingLetter[]): z.input<typeof waitingLetters> => ({
  letters: letters.map(({ request, letter, registration, code, nature, unitName, submittedOn, acts }) => ({
    request,
    letter,
    registration: registration ?? null,
    title: letterTitle(code, nature),
    unit: unitName,
    submittedOn,
    acts: [...acts],
    waitsFor: acts.map((act) => LETTER_ACT_NAMES[act]).join('、'),
  })),
});
