import { careNames, PROPOSALS_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { QueryPart } from '../../parts/query-part.tsx';
import { alikeQuery, proposalOfQuery, useProposalsAnew } from './proposals-query.ts';

type Values = { readonly what: string; readonly careReason?: string };
type ProposeView = { readonly request: string; readonly open: boolean; readonly onClose: () => void };

/** Requests that are nearly the same are taken along unless somebody says otherwise. */
const ALIKE = 60;

/** An officer proposes that what was asked for is published: what, over which requests, and why where it asks for care. */
export function ProposeDialog({ request, open, onClose }: ProposeView) {
  const anew = useProposalsAnew();
  const alike = useQuery({ ...alikeQuery(request), enabled: open });
  const own = useQuery({ ...proposalOfQuery(request), enabled: open });
  const [chosen, choose] = useState<readonly string[]>();
  const cases = alike.data?.cases ?? [];
  const ticked = chosen ?? cases.filter(({ percent, care }) => percent >= ALIKE && care.length === 0).map(({ id }) => id);
  const care = [
    ...new Set([own.data?.care ?? [], ...cases.filter(({ id }) => ticked.includes(id)).map((each) => each.care)].flat()),
  ];
  const close = () => {
    choose(undefined);
    onClose();
  };
  return (
    <FormDialog<Values>
      open={open}
      onClose={close}
      title={TEXTS.proposeTitle}
      lead={TEXTS.proposeLead}
      submit={TEXTS.propose}
      done={TEXTS.proposed}
      width={680}
      onDone={anew}
      onConflict={anew}
      send={({ what, careReason }) =>
        answerOf(
          api.POST('/api/work/requests/proposals', {
            body: {
              requests: [request, ...ticked],
              what,
              ...(careReason === undefined || careReason.trim() === '' ? {} : { careReason }),
            },
          }),
        )
      }
    >
      <Form.Item
        name="what"
        label={TEXTS.what}
        extra={TEXTS.whatHint}
        rules={[{ required: true, whitespace: true, message: TEXTS.whatMissing }]}
      >
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <fieldset className="proposal-alike">
        <legend>{TEXTS.alike}</legend>
        <p className="soft small">{TEXTS.alikeLead}</p>
        <QueryPart query={alike} rows={2}>
          {(found) =>
            found.cases.length === 0 ? (
              <p>{TEXTS.alikeNone}</p>
            ) : (
              <Checkbox.Group
                className="proposal-cases"
                value={[...ticked]}
                onChange={choose}
                options={found.cases.map(({ id, number, receivedOn, percent, care: of }) => ({
                  value: id,
                  label: `${TEXTS.alikeOf(number, receivedOn, percent)}${of.length === 0 ? '' : `，${careNames(of.join('、'))}`}`,
                }))}
              />
            )
          }
        </QueryPart>
      </fieldset>
      {care.length === 0 ? null : <CareField care={care} />}
    </FormDialog>
  );
}

/** Why it can be published although something of it asks for care; nothing of it goes by silently. */
export const CareField = ({ care, kept }: { readonly care: readonly string[]; readonly kept?: boolean }) => (
  <Form.Item
    name="careReason"
    label={TEXTS.careReason}
    extra={TEXTS.careLead(careNames(care.join('、')))}
    rules={kept === true ? [] : [{ required: true, whitespace: true, message: TEXTS.careReasonMissing }]}
  >
    <Input.TextArea rows={3} maxLength={2000} />
  </Form.Item>
);
