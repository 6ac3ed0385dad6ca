import { MenuOutlined } from '@ant-design/icons';
import { ROLE_NAMES, WORKBENCH_TEXTS } from '@gongkai/wording';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Drawer } from 'antd';
import { Suspense, useState } from 'react';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { answerOf, api } from '../api/client.ts';
import { asProblem } from '../api/problem.ts';
import { Waiting } from '../parts/waiting.tsx';
import { forgetChoices } from '../requests/redaction/kept-choice.ts';
import { useWorking } from '../session/working-context.ts';
import { Navigation } from './navigation.tsx';

function SignOut() {
  const { message } = App.useApp();
  const { mutate, isPending } = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/work/session', {})),
    // Loaded anew, so that nothing of what was shown stays in memory.
    onSuccess: () => {
      forgetChoices();
      window.location.assign('/work');
    },
    onError: (error) => message.error(asProblem(error).title),
  });
  return (
    <Button loading={isPending} onClick={() => mutate()}>
      {WORKBENCH_TEXTS.signOut}
    </Button>
  );
}

function Who() {
  const { session } = useWorking();
  const { name, appointments } = session.person;
  const roles = [...new Set(appointments.map(({ role }) => ROLE_NAMES[role]))];
  return (
    <div className="frame-who">
      <p className="frame-who-name">
        <strong>{name}</strong>
        <span className="small soft">{roles.join(WORKBENCH_TEXTS.between)}</span>
      </p>
      <SignOut />
    </div>
  );
}

/** What stands around every page. */
export function Frame() {
  const [open, setOpen] = useState(false);
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {WORKBENCH_TEXTS.skip}
      </a>
      <header className="frame-header">
        <Button
          className="open-navigation"
          icon={<MenuOutlined />}
          aria-label={WORKBENCH_TEXTS.openNavigation}
          aria-expanded={open}
          onClick={() => setOpen(true)}
        />
        <Link className="wordmark" to="/">
          <span className="wordmark-name">{WORKBENCH_TEXTS.name}</span>
          <span className="wordmark-title">{WORKBENCH_TEXTS.title}</span>
        </Link>
        <Who />
      </header>
      <div className="frame-aside">
        <div className="frame-navigation">
          <Navigation />
        </div>
      </div>
      <Drawer
        open={open}
        placement="left"
        size={260}
        title={WORKBENCH_TEXTS.title}
        onClose={() => setOpen(false)}
        closable={{ 'aria-label': WORKBENCH_TEXTS.closeNavigation }}
      >
        <Navigation onGo={() => setOpen(false)} />
      </Drawer>
      <main className="frame-main" id="main" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <ScrollRestoration />
    </div>
  );
}
