import { REGISTER_TEXTS as TEXTS } from '@gongkai/wording';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { usePermission } from '../session/working-context.ts';
import { useRequestAnew, type EarlierRequest, type ShownRequest } from './request-query.ts';

type JoinView = { readonly request: ShownRequest; readonly earlier: EarlierRequest; readonly called: string };

/** Keeps on the request that it asks for nearly the same, or joins it to an earlier one that is still open. */
export function JoinButtons({ request, earlier, called }: JoinView) {
  const { anywhere } = usePermission();
  const [doing, setDoing] = useState<'liken' | 'merge'>();
  const anew = useRequestAnew();
  const params = { path: { id: request.id } };
  const { seen } = request;
  const shared = { onDone: anew, onConflict: anew, onClose: () => setDoing(undefined) };
  if (anywhere('case.handle') !== undefined || !request.open) return null;
  const isKnown = request.alike.some((each) => each.request === earlier.id);
  return (
    <span className="notice-acts">
      {isKnown ? (
        <span className="soft small">{TEXTS.likened}</span>
      ) : (
        <Button size="small" aria-label={TEXTS.ofEarlier(TEXTS.liken, called)} onClick={() => setDoing('liken')}>
          {TEXTS.liken}
        </Button>
      )}
      {earlier.closedOn === null && earlier.givenUp === null && request.mergedInto === null ? (
        <Button size="small" aria-label={TEXTS.ofEarlier(TEXTS.merge, called)} onClick={() => setDoing('merge')}>
          {TEXTS.merge}
        </Button>
      ) : null}
      <FormDialog
        {...shared}
        open={doing === 'liken'}
        title={TEXTS.liken}
        submit={TEXTS.liken}
        lead={TEXTS.likenLead(called, Math.round(earlier.likeness * 100))}
        send={() => answerOf(api.POST('/api/work/requests/{id}/likeness', { params, body: { earlier: earlier.id, seen } }))}
      />
      <FormDialog
        {...shared}
        open={doing === 'merge'}
        title={TEXTS.merge}
        submit={TEXTS.merge}
        lead={TEXTS.mergeLead(called)}
        send={() => answerOf(api.POST('/api/work/requests/{id}/merge', { params, body: { into: earlier.id, seen } }))}
      />
    </span>
  );
}
