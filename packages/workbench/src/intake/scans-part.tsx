import { INTAKE_TEXTS as TEXTS, PROBLEM_TEXTS } from '@gongkai/wording';
import { Button, Checkbox } from 'antd';
import { useRef } from 'react';
import { asProblem } from '../api/problem.ts';
import { discardScan, sendScan, type IntakeNeeds } from './intake-query.ts';

export type Scan = {
  readonly key: string;
  readonly name: string;
  /** Undefined while it is on its way. */
  readonly id?: string;
  readonly trouble?: string;
  readonly provesIdentity?: boolean;
};

type ScansView = {
  readonly unit: string;
  readonly limits: IntakeNeeds['attachments'];
  readonly scans: readonly Scan[];
  readonly onChange: (change: (scans: readonly Scan[]) => readonly Scan[]) => void;
};

const MEGABYTE = 1024 * 1024;

/** The papers themselves: each goes into the vault at once, and with the request when it is registered. */
export function ScansPart({ unit, limits, scans, onChange }: ScansView) {
  const field = useRef<HTMLInputElement>(null);
  const add = (files: readonly File[]) => {
    for (const file of files.slice(0, limits.most - scans.length)) {
      const key = crypto.randomUUID();
      onChange((before) => [...before, { key, name: file.name }]);
      const set = (said: Partial<Scan>) =>
        onChange((before) => before.map((each) => (each.key === key ? { ...each, ...said } : each)));
      sendScan(file, unit).then(
        (id) => set({ id }),
        (error: unknown) => {
          const { title, detail } = asProblem(error);
          set({ trouble: PROBLEM_TEXTS.both(title, detail) });
        },
      );
    }
  };
  const remove = ({ key, id }: Scan) => {
    onChange((before) => before.filter((each) => each.key !== key));
    // What cannot be taken back stays in the vault, in nobody's request.
    if (id !== undefined) discardScan(id).catch(() => undefined);
  };
  return (
    <section className="sheet" aria-labelledby="intake-scans">
      <h2 id="intake-scans">{TEXTS.scans}</h2>
      <p className="soft small">{TEXTS.scansHint(limits.most, Math.floor(limits.bytes / MEGABYTE))}</p>
      <ul className="scans" aria-live="polite">
        {scans.map((scan) => (
          <li key={scan.key}>
            <span>{scan.name}</span>
            <span className={scan.trouble === undefined ? 'soft small' : 'refusal small'}>
              {scan.trouble ?? (scan.id === undefined ? TEXTS.sending : TEXTS.sent)}
            </span>
            <Checkbox
              checked={scan.provesIdentity ?? false}
              aria-label={TEXTS.identityScanOf(scan.name)}
              onChange={({ target }) =>
                onChange((before) =>
                  before.map((each) => (each.key === scan.key ? { ...each, provesIdentity: target.checked } : each)),
                )
              }
            >
              {TEXTS.identityScan}
            </Checkbox>
            <Button size="small" aria-label={TEXTS.removeScan(scan.name)} onClick={() => remove(scan)}>
              {TEXTS.remove}
            </Button>
          </li>
        ))}
      </ul>
      <input
        ref={field}
        hidden
        aria-label={TEXTS.addScan}
        type="file"
        multiple
        accept={limits.endings.join(',')}
        onChange={({ target }) => {
          add([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button disabled={unit === '' || scans.length >= limits.most} onClick={() => field.current?.click()}>
        {TEXTS.addScan}
      </Button>
    </section>
  );
}
