import { WORKBENCH_TEXTS } from '@gongkai/wording';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useNavigationType } from 'react-router';

type PageHeadView = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
};

/**
 * The head of a page. Coming from another page the focus goes to the title, as it would on a page loaded anew. What is looked for or
 * chosen on the page itself changes its address too, and leaves the focus where it is.
 */
export function PageHead({ title, lead, actions }: PageHeadView) {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigation = useNavigationType();
  const [cameBy] = useState(navigation);
  useEffect(() => {
    document.title = WORKBENCH_TEXTS.pageTitle(title);
  }, [title]);
  useEffect(() => {
    if (cameBy !== 'POP') heading.current?.focus({ preventScroll: true });
  }, [cameBy]);
  return (
    <div className="page-head">
      <div className="page-head-words">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead === undefined ? null : <p className="soft">{lead}</p>}
      </div>
      {actions === undefined ? null : <div className="page-actions">{actions}</div>}
    </div>
  );
}
