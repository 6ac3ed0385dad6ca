import { createBrowserRouter } from 'react-router';
import { Frame } from '../frame/frame.tsx';
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
        errorElement: <FailedPage />,
        children: [
          {
            errorElement: <FailedPage />,
            children: [
              { index: true, lazy: page(() => import('../tasks/tasks-page.tsx')) },
              { path: '*', element: <NoSuchPage /> },
            ],
          },
        ],
      },
    ],
    { basename: '/work' },
  );
