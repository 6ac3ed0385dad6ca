import { applicationFieldNames, IDENTITY_DOCUMENT_NAMES, REQUEST_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { Fragment } from 'react';
import { Facts } from '../parts/facts.tsx';
import { RecordPart } from './record-part.tsx';
import type { ShownRequest } from './request-query.ts';

/** As it is sealed: the form of art. 29, and the files that came with it. */
type Kept = {
  readonly application: {
    readonly applicant: {
      readonly name: string;
      readonly identity?: { readonly document: keyof typeof IDENTITY_DOCUMENT_NAMES; readonly number: string };
      readonly phone?: string;
      readonly email?: string;
      readonly address?: string;
      readonly contactPerson?: string;
    };
    readonly content: string;
    /** Of who wants a record of himself rectified. */
    readonly rectification?: { readonly record: string; readonly evidence: string };
  };
  readonly attachments?: readonly string[];
};

function Application({ text }: { readonly text: string }) {
  const { application, attachments = [] } = JSON.parse(text) as Kept;
  const { name, identity, phone, email, address, contactPerson } = application.applicant;
  const { content, rectification } = application;
  const fields = applicationFieldNames('rectification');
  const written = rectification
    ? [
        { name: fields.record, text: rectification.record },
        { name: fields.content, text: content },
        { name: fields.evidence, text: rectification.evidence },
      ]
    : [{ name: TEXTS.content, text: content }];
  const said = [
    { name: TEXTS.name, value: name },
    {
      name: TEXTS.identity,
      value: identity && TEXTS.identityOf(IDENTITY_DOCUMENT_NAMES[identity.document], identity.number),
    },
    { name: TEXTS.phone, value: phone },
    { name: TEXTS.email, value: email },
    { name: TEXTS.address, value: address },
    { name: TEXTS.contactPerson, value: contactPerson },
    { name: TEXTS.attachments, value: attachments.length === 0 ? undefined : TEXTS.attachmentCount(attachments.length) },
  ];
  return (
    <>
      {written.map(({ name: head, text: words }) => (
        <Fragment key={head}>
          <h3 className="part-head">{head}</h3>
          <p className="record-text">{words}</p>
        </Fragment>
      ))}
      <Facts facts={said.filter(({ value }) => value !== undefined && value !== '')} />
    </>
  );
}

/** What was asked for and by whom, as it came and as it was corrected. */
export function ApplicationPart({ request: { id, applications, history } }: { readonly request: ShownRequest }) {
  const erased = new Set(history.flatMap((line) => (line.erased ? line.records : [])));
  const newest = applications.length - 1;
  return (
    <section className="sheet" aria-labelledby="request-application">
      <h2 id="request-application">{TEXTS.application}</h2>
      <p className="dialog-lead">{TEXTS.applicationLead}</p>
      {applications
        .map((record, nth) => ({ record, what: nth === 0 ? TEXTS.original : TEXTS.corrected(nth), nth }))
        .toReversed()
        .map(({ record, what, nth }) => (
          <div key={record} className="record-line">
            {applications.length > 1 ? <p className="soft">{what}</p> : null}
            {erased.has(record) ? (
              <p>{TEXTS.erased}</p>
            ) : (
              <RecordPart
                request={id}
                record={record}
                what={what}
                button={nth === newest ? TEXTS.openApplication : TEXTS.openRecord}
              >
                {(text) => <Application text={text} />}
              </RecordPart>
            )}
          </div>
        ))}
    </section>
  );
}
