import { REQUEST_PAGE_TEXTS as TEXTS, WORKBENCH_TEXTS } from '@gongkai/wording';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem.ts';
import { ConflictNotice } from '../parts/conflict-notice.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { AskedQuestions, NextQuestion, ToDoBefore } from './assistant-questions.tsx';
import { DepartForm, type Departure } from './depart-form.tsx';
import { LeafPart } from './leaf-part.tsx';
import { assessmentQuery, useRequestAnew, type AssessedRequest, type DecisionAnswers } from './request-query.ts';
import type { StepDialogView } from './step-dialogs.tsx';

type Choice = Departure | { readonly outcome: NonNullable<AssessedRequest['leaf']>['outcome']; readonly basis: string };

/** The questions of the law one after another, then the one result; or another one, with its reason. */
function Assistant({ request, onClose }: StepDialogView) {
  const { message } = App.useApp();
  const anew = useRequestAnew();
  // What was answered last time is where it goes on; after a correction there is nothing left of it.
  const [answers, setAnswers] = useState<DecisionAnswers>((request.decision?.answers ?? {}) as DecisionAnswers);
  const [departing, setDeparting] = useState(false);
  const assessed = useQuery({ ...assessmentQuery(request.id, request.seen, answers), placeholderData: keepPreviousData });
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ choice, said }: { readonly choice: Choice; readonly said: DecisionAnswers }) =>
      answerOf(
        api.POST('/api/work/requests/{id}/outcome', {
          params: { path: { id: request.id } },
          body: { answers: said, ...choice, seen: request.seen },
        }),
      ),
    onSuccess: async () => {
      await anew();
      void message.success(TEXTS.done);
      onClose();
    },
    onError: (failed) => (asProblem(failed).code === 'store.conflict' ? anew() : undefined),
  });
  const isConflict = error !== null && asProblem(error).code === 'store.conflict';
  return (
    <>
      {isConflict ? null : <ProblemNotice error={error} />}
      <ConflictNotice isConflict={isConflict} clashes={[]} labels={{}} changed={isConflict ? asProblem(error).changed : []} />
      <p className="dialog-lead">{TEXTS.assistantLead}</p>
      <QueryPart query={assessed} rows={4}>
        {(found) => (
          <>
            <AskedQuestions found={found} onChange={setAnswers} />
            {departing ? (
              <DepartForm
                found={found}
                isPending={isPending}
                onBack={() => setDeparting(false)}
                onDepart={(departure) => mutate({ choice: departure, said: found.answers })}
              />
            ) : (
              <>
                <NextQuestion found={found} onAnswer={setAnswers} />
                <ToDoBefore request={request} found={found} onAnswer={setAnswers} />
                {found.leaf === null ? null : <LeafPart leaf={found.leaf} />}
                <div className="assistant-foot">
                  <Button onClick={() => setDeparting(true)}>{TEXTS.depart}</Button>
                  {found.leaf === null ? null : (
                    <Button
                      type="primary"
                      loading={isPending}
                      onClick={() => {
                        const { outcome, basis } = found.leaf ?? { outcome: 'other.misc' as const, basis: '' };
                        if (!isPending)
                          mutate({ choice: { outcome, basis, grounds: found.leaf?.grounds ?? [] }, said: found.answers });
                      }}
                    >
                      {TEXTS.decide}
                    </Button>
                  )}
                </div>
              </>
            )}
          </>
        )}
      </QueryPart>
    </>
  );
}

/** The decision assistant, in the order of the six questions. */
export function DecideDialog(view: StepDialogView) {
  const { open, onClose } = view;
  return (
    <Modal
      open={open}
      title={TEXTS.assistantTitle}
      width={720}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{WORKBENCH_TEXTS.close}</Button>}
      destroyOnHidden
    >
      <Assistant {...view} />
    </Modal>
  );
}
