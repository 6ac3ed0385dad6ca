import { INTAKE_TEXTS as TEXTS } from '@gongkai/wording';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Facts } from '../parts/facts.tsx';
import type { Registered } from './intake-query.ts';

type RegisteredReceiptView = {
  readonly unit: string;
  readonly route: string;
  readonly registered: Registered;
  readonly onNext: () => void;
};

/** What the applicant takes along: printed at once, for the code is kept nowhere. */
export function RegisteredReceipt({ unit, route, registered, onNext }: RegisteredReceiptView) {
  const { code, number, submittedOn, receivedOn, dueOn, already, qr, trackAt } = registered;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className="notice notice-done not-printed" role="status">
        <p>{already ? TEXTS.receiptAlready : TEXTS.receiptDone}</p>
        <div className="notice-acts">
          <Button type="primary" onClick={() => window.print()}>
            {TEXTS.print}
          </Button>
          <Button onClick={onNext}>{TEXTS.registerAgain}</Button>
        </div>
      </div>
      <section className="sheet receipt-paper" aria-labelledby="receipt-title">
        <h2 id="receipt-title" ref={heading} tabIndex={-1}>
          {TEXTS.receiptTitle}
        </h2>
        <Facts
          facts={[
            { name: TEXTS.unit, value: unit },
            { name: TEXTS.route, value: route },
            { name: TEXTS.number, value: number ?? TEXTS.noNumber },
            { name: TEXTS.submittedOn, value: submittedOn },
            { name: TEXTS.receivedOn, value: receivedOn ?? TEXTS.notReceived },
            ...(dueOn === null ? [] : [{ name: TEXTS.dueOn, value: dueOn }]),
          ]}
        />
        <div className="receipt-code">
          <div>
            <h3>{TEXTS.code}</h3>
            <p className="mono receipt-code-text">{code}</p>
            <p className="soft small">{TEXTS.codeHint}</p>
          </div>
          <figure>
            <img src={`data:image/svg+xml,${encodeURIComponent(qr)}`} alt={TEXTS.qr} width={140} height={140} />
            <figcaption className="small">{trackAt}</figcaption>
          </figure>
        </div>
      </section>
    </>
  );
}
