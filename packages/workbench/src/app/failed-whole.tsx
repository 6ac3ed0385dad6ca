import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useFailure } from '../frame/use-failure.ts';
import { Waiting } from '../parts/waiting.tsx';

function Failed({ error }: { readonly error: unknown }) {
  const failure = useFailure(error);
  if (failure === undefined) return <Waiting whole />;
  const { title, lead, button, isTrying, again } = failure;
  return (
    <main className="failed-whole">
      <div role="alert">
        <h1>{title}</h1>
        <p>{lead}</p>
      </div>
      <Button type="primary" loading={isTrying} onClick={again}>
        {button}
      </Button>
    </main>
  );
}

type Caught = { readonly error?: unknown; readonly isCaught: boolean };

/** Around everything: what breaks outside the pages, as the one to sign in on, would leave nothing but white. */
export class FailedWhole extends Component<{ readonly children: ReactNode }, Caught> {
  override readonly state: Caught = { isCaught: false };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error, isCaught: true };
  }

  override render(): ReactNode {
    return this.state.isCaught ? <Failed error={this.state.error} /> : this.props.children;
  }
}
