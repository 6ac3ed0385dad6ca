import { SHEET_TEXTS as TEXTS } from '@gongkai/wording';
import { lazy, Suspense, useState } from 'react';
import { FileButton } from '../parts/file-button.tsx';
import { PermittedButton } from '../parts/permitted-button.tsx';
import { usePermission } from '../session/working-context.ts';
import type { SheetKind } from './sheet-kinds.ts';

const ImportDialog = lazy(() => import('./import-dialog.tsx'));

/** Out and in, for whoever may either; whoever may neither is not shown the buttons. */
export function SheetButtons({ kind }: { readonly kind: SheetKind }) {
  const { anywhere } = usePermission();
  const [isImporting, setImporting] = useState(false);
  const [out, into] = [anywhere(kind.export), anywhere(kind.import)];
  if (out !== undefined && into !== undefined) return null;
  return (
    <>
      <FileButton href={kind.file} refused={out}>
        {TEXTS.export}
      </FileButton>
      <PermittedButton refused={into} onClick={() => setImporting(true)}>
        {TEXTS.import}
      </PermittedButton>
      {isImporting ? (
        <Suspense>
          <ImportDialog kind={kind} onClose={() => setImporting(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
