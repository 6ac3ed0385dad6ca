import type { RequestCase } from '../case/request-case.ts';
import type { RequestEventOf } from '../case/request-event.ts';
import type { Remedy, RemedyId } from './remedy.ts';

type RemedyEvent = RequestEventOf<
  'remedy.filed' | 'remedy.accepted' | 'remedy.copyReceived' | 'remedy.replied' | 'remedy.decided'
>;

/** What a review or a suit does to the case. Throws RangeError where it follows nothing. */
export function applyRemedy(before: RequestCase, event: RemedyEvent): RequestCase {
  const { on } = event;
  switch (event.type) {
    case 'remedy.filed': {
      const { remedy, ...filed } = event.body;
      return { ...before, remedies: new Map(before.remedies).set(remedy, { ...filed, filedOn: on }) };
    }
    case 'remedy.accepted': {
      const { remedy, procedure } = event.body;
      return changed(before, remedy, { acceptedOn: on, ...(procedure === undefined ? {} : { procedure }) });
    }
    case 'remedy.copyReceived':
      return changed(before, event.body.remedy, { copyOn: on });
    case 'remedy.replied':
      return changed(before, event.body.remedy, { repliedOn: on });
    case 'remedy.decided': {
      const { remedy, ...decided } = event.body;
      const after = changed(before, remedy, { decided: { on, ...decided } });
      return decided.anew ? reopened(after, { remedy, on, ...decided.anew }) : after;
    }
  }
}

/** Open again: the answer goes into the history, and what was decided on has to be decided once more. */
function reopened(before: RequestCase, by: RequestCase['setAside'][number]['by']): RequestCase {
  const {
    answer,
    decision: _d,
    rectification: _x,
    archivedOn: _a,
    laidAway: _l,
    withdrawnOn: _w,
    mergedInto: _m,
    rated: _r,
    ...rest
  } = before;
  if (!answer) throw new RangeError('set aside what was not answered');
  return { ...rest, setAside: [...before.setAside, { ...answer, by }] };
}

function changed(before: RequestCase, id: RemedyId, change: Partial<Remedy>): RequestCase {
  const remedy = before.remedies.get(id);
  if (!remedy) throw new RangeError(`no review or suit ${id}`);
  return { ...before, remedies: new Map(before.remedies).set(id, { ...remedy, ...change }) };
}
