import { ANSWER_CHOICES } from '@gongkai/requests';
import { z } from 'zod';
import { id } from '../acting.ts';
import { ground } from './shown-request.ts';

const yesNo = z.boolean().exactOptional();

/** What the officer has said to the questions so far. */
export const decisionAnswers = z
  .strictObject({
    clear: yesNo,
    nature: z.enum(ANSWER_CHOICES.nature).exactOptional(),
    repeat: z.enum(ANSWER_CHOICES.repeat).exactOptional(),
    earlier: id.exactOptional().meta({ description: '此前已经答复的申请' }),
    joined: id.exactOptional().meta({ description: '并入的申请' }),
    responsible: z.enum(ANSWER_CHOICES.responsible).exactOptional(),
    published: yesNo,
    exists: yesNo,
    ready: yesNo,
    grounds: z.array(ground).max(10).exactOptional(),
    harms: yesNo,
    publicInterest: yesNo,
    required: yesNo,
    separable: yesNo,
    otherContent: yesNo,
  })
  .meta({ id: 'DecisionAnswers', description: '对各项判断的回答，没有回答的不写' });
