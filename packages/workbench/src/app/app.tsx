import { LoadingOutlined } from '@ant-design/icons';
import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN.js';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { SessionGate } from '../session/session-gate.tsx';
import { antdTheme } from './antd-theme.ts';
import { FailedWhole } from './failed-whole.tsx';
import { createQueryClient } from './query-client.ts';
import { createRouter } from './router.tsx';

/** Lists and hints open inside what they belong to: the dialog, which holds the focus, or the page, whose landmarks they would leave. */
const popupPlace = (from?: HTMLElement): HTMLElement => from?.closest<HTMLElement>('.ant-modal-container, main') ?? document.body;

/**
 * A button that waits for its answer keeps its own name: the sign that turns in it is named “loading”, and leaves by a transition, which
 * never ends in a window that nobody looks at.
 */
const buttons = { autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> };

/**
 * Whoever has asked his machine for things that do not move gets dialogs and lists that are there at once. Asked when the window is opened: to
 * change it under an open dialog would make the page anew and lose what was typed.
 */
const stillTheme = () => {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return isStill ? { ...antdTheme, token: { ...antdTheme.token, motion: false } } : antdTheme;
};

/** The workbench: colours and words, what was asked for, who is here, and then the pages. */
export function App() {
  const [queries] = useState(createQueryClient);
  const [router] = useState(createRouter);
  const [theme] = useState(stillTheme);
  return (
    <ConfigProvider locale={zhCN.default} theme={theme} getPopupContainer={popupPlace} button={buttons}>
      <AntApp>
        <QueryClientProvider client={queries}>
          <FailedWhole>
            <SessionGate>
              <RouterProvider router={router} />
            </SessionGate>
          </FailedWhole>
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
