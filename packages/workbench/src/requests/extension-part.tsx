import { REGISTER_TEXTS as TEXTS } from '@gongkai/wording';
import { RecordPart } from './record-part.tsx';
import type { ShownRequest } from './request-query.ts';

/** More time that the handler asks for: who, how much and why, and what the head said where he did not consent. */
export function ExtensionPart({ request: { id, extensionAsk } }: { readonly request: ShownRequest }) {
  if (extensionAsk === null) return null;
  const { by, on, workingDays, reason, refused } = extensionAsk;
  return (
    <section className="sheet" aria-labelledby="request-extension">
      <h2 id="request-extension">{TEXTS.extensionAsk}</h2>
      <p>{TEXTS.askedBy(by.name, on, workingDays)}</p>
      <RecordPart request={id} record={reason} what={TEXTS.askReason} />
      {refused === null ? (
        <p className="soft">{TEXTS.askWaits}</p>
      ) : (
        <>
          <p>{TEXTS.refusedBy(refused.by.name, refused.on)}</p>
          <RecordPart request={id} record={refused.reason} what={TEXTS.refusalReason} />
        </>
      )}
    </section>
  );
}
