import type { ReactNode } from 'react';

/** That something is done, and what goes on from there. */
export const Outcome = ({ children }: { readonly children: ReactNode }) => (
  <div className="notice notice-done" role="status">
    {children}
  </div>
);
