import type { FastifyInstance } from 'fastify';
import { draftLetter, lettersWaiting, listLetters, previewLetter, readLetter } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { z } from 'zod';
import { actingOf, id, seen } from '../../acting.ts';
import type { WorkDeps } from '../../work-deps.ts';
import { workRoute } from '../../work-route.ts';
import { REQUEST_CODES } from '../request-refusals.ts';
import { opinionPlace } from '../tracking-place.ts';
import {
  caseLetters,
  letterCode,
  lettersForm,
  previewed,
  previewForm,
  said,
  shownForm,
  shownLetter,
  texts,
  waitingForm,
  waitingLetters,
} from './letter-answer.ts';
import { letterActRoutes } from './letter-act-routes.ts';
import { letterFileRoutes } from './letter-file-routes.ts';
import { LETTER_CODES } from './letter-refusals.ts';
import { letterStepOf } from './letter-step-of.ts';
import { letterWriter } from './letter-writer.ts';
import { readSaid } from './said.ts';

const ofRequest = z.strictObject({ id });
const ofLetter = z.strictObject({ id, letter: id });
const asked = z.strictObject({ code: letterCode, party: id.optional(), said, texts });

/** 告知书 of a request: which can be written, what they say, through whose hands they go. Nothing of it is there without a vault. */
export function letterRoutes(work: FastifyInstance, given: WorkDeps): void {
  const { db, clock, vault } = given;
  if (vault === undefined) return;
  const deps = { db, vault };

  workRoute(work, {
    method: 'GET',
    url: '/letters/waiting',
    verb: 'case.list',
    operationId: 'listWaitingLetters',
    tag: '依申请公开',
    summary: '等我审核、签发、编号或者发出的文书',
    answers: { 200: waitingLetters },
    refuses: [],
    answer: async ({ who }) => {
      const waiting = await lettersWaiting(deps, actingOf(who, clock()));
      return waiting.ok ? ok(waitingForm(waiting.value)) : waiting;
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/letters',
    verb: 'case.read',
    operationId: 'listLetters',
    tag: '依申请公开',
    summary: '一件申请的文书，以及今天能拟哪些、不能拟的为什么',
    params: ofRequest,
    answers: { 200: caseLetters },
    refuses: REQUEST_CODES,
    answer: async ({ params: { id: request }, who }) => {
      const found = await listLetters(deps, actingOf(who, clock()), { request });
      return found.ok ? ok(lettersForm(found.value)) : found;
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/:id/letter-preview',
    verb: 'case.handle',
    operationId: 'previewLetter',
    tag: '依申请公开',
    summary: '按所填内容生成文书；不保存',
    params: ofRequest,
    body: z.strictObject({ ...asked.shape, letter: id.optional() }),
    answers: { 200: previewed },
    refuses: LETTER_CODES,
    answer: async ({ params: { id: request }, body, who }, { request: http }) => {
      const acting = actingOf(who, clock());
      const step = await letterStepOf(deps, acting, request, body);
      if (!step.ok) return step;
      const letter = body.letter === undefined ? {} : { letter: body.letter };
      const ask = { request, step: step.value, texts: body.texts, ...letter };
      const made = await previewLetter(deps, acting, ask, letterWriter(body.said, opinionPlace(http)));
      return made.ok ? ok(previewForm(made.value)) : made;
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/:id/letters',
    verb: 'case.handle',
    operationId: 'draftLetter',
    tag: '依申请公开',
    summary: '拟一份文书；缺一部分都不保存',
    params: ofRequest,
    body: z.strictObject({ ...asked.shape, letter: id.optional().meta({ description: '修改已有的草稿' }), seen }),
    answers: { 201: z.object({ letter: id, seen: z.number().int() }).meta({ id: 'DraftedLetter', description: '已保存' }) },
    refuses: LETTER_CODES,
    answer: async ({ params: { id: request }, body, who }, { request: http }) => {
      const acting = actingOf(who, clock());
      const step = await letterStepOf(deps, acting, request, body);
      if (!step.ok) return step;
      const letter = body.letter === undefined ? {} : { letter: body.letter };
      const charged = readSaid(body.said).text('whyCharged');
      const reason = body.code === 'L11' && charged !== '' ? { reason: charged } : {};
      const ask = { request, step: step.value, texts: body.texts, said: body.said, seen: body.seen, ...letter, ...reason };
      const drafted = await draftLetter(deps, acting, ask, letterWriter(body.said, opinionPlace(http)));
      return drafted.ok ? ok({ letter: drafted.value.letter, seen: drafted.value.seen }) : drafted;
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/letters/:letter',
    verb: 'case.read',
    operationId: 'getLetter',
    tag: '依申请公开',
    summary: '一份文书：内容、经手人、能办的事',
    params: ofLetter,
    answers: { 200: shownLetter },
    refuses: REQUEST_CODES,
    answer: async ({ params: { id: request, letter }, who }) => {
      const shown = await readLetter(deps, actingOf(who, clock()), { request, letter });
      return shown.ok ? ok(shownForm(request, shown.value)) : shown;
    },
  });

  letterActRoutes(work, { requests: deps, clock });
  letterFileRoutes(work, { deps, clock });
}
