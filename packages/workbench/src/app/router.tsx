import { createBrowserRouter } from 'react-router';
import { Frame } from '../frame/frame.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { FailedPage, NoSuchPage } from '../frame/other-pages.tsx';

type PageModule = { readonly default: () => React.ReactNode };

/** A page comes when somebody goes there. */
const page = (load: () => Promise<PageModule>) => async () => ({ Component: (await load()).default });

/** Every page of the workbench and its address below /work. */
export const createRouter = () =>
  createBrowserRouter(
    [
      {
        element: <Frame />,
        // The frame stands before its page is there, and the page says itself that it is coming.
        HydrateFallback: Waiting,
        errorElement: <FailedPage />,
        children: [
          {
            errorElement: <FailedPage />,
            children: [
              { index: true, lazy: page(() => import('../tasks/tasks-page.tsx')) },
              { path: 'requests/new', lazy: page(() => import('../intake/intake-page.tsx')) },
              { path: 'requests/after-answer', lazy: page(() => import('../requests/after-answer/after-answer-page.tsx')) },
              { path: 'requests/topics', lazy: page(() => import('../topics/topics-page.tsx')) },
              { path: 'requests/filings', lazy: page(() => import('../topics/filings-page.tsx')) },
              { path: 'requests/proposals', lazy: page(() => import('../requests/proposals/proposals-page.tsx')) },
              { path: 'requests/figures', lazy: page(() => import('../figures/figures-page.tsx')) },
              { path: 'law-settings', lazy: page(() => import('../law-settings/law-settings-page.tsx')) },
              { path: 'calendar', lazy: page(() => import('../calendar/calendar-page.tsx')) },
              { path: 'requests/:request/letters', lazy: page(() => import('../requests/letters/letters-page.tsx')) },
              { path: 'requests/:request/letters/new', lazy: page(() => import('../requests/letters/write-letter-page.tsx')) },
              { path: 'requests/:request/letters/:letter', lazy: page(() => import('../requests/letters/letter-page.tsx')) },
              {
                path: 'requests/:request/letters/:letter/edit',
                lazy: page(() => import('../requests/letters/write-letter-page.tsx')),
              },
              {
                path: 'requests/:request/public-answer',
                lazy: page(() => import('../requests/public-answers/write-public-answer-page.tsx')),
              },
              { path: 'requests/:request/redaction', lazy: page(() => import('../requests/redaction/files-page.tsx')) },
              { path: 'requests/:request/redaction/:file', lazy: page(() => import('../requests/redaction/redact-page.tsx')) },
              {
                path: 'units',
                lazy: page(() => import('../units/units-page.tsx')),
                children: [
                  { index: true, lazy: page(() => import('../units/no-unit.tsx')) },
                  { path: ':unit', lazy: page(() => import('../units/unit-page.tsx')) },
                ],
              },
              { path: 'units/:unit/phrasings', lazy: page(() => import('../phrasings/phrasings-page.tsx')) },
              { path: 'staff', lazy: page(() => import('../staff/staff-page.tsx')) },
              { path: 'staff/:staff', lazy: page(() => import('../staff/person-page.tsx')) },
              { path: 'requests', lazy: page(() => import('../requests/requests-page.tsx')) },
              { path: 'requests/:request', lazy: page(() => import('../requests/request-page.tsx')) },
              { path: 'messages', lazy: page(() => import('../messages/messages-page.tsx')) },
              { path: 'messages/:message', lazy: page(() => import('../messages/message-page.tsx')) },
              { path: 'audit', lazy: page(() => import('../audit/audit-page.tsx')) },
              { path: 'account', lazy: page(() => import('../account/account-page.tsx')) },
              { path: '*', element: <NoSuchPage /> },
            ],
          },
        ],
      },
    ],
    { basename: '/work' },
  );
