import { LAW_SETTING_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { MovesPart } from '../calendar/moves-part.tsx';
import { Moment } from '../parts/moment.tsx';
import { Outcome } from '../parts/outcome.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { PermittedButton } from '../parts/permitted-button.tsx';
import { QueryPart } from '../parts/query-part.tsx';
import { RecordList, type RecordColumn } from '../parts/record-list.tsx';
import { usePermission } from '../session/working-context.ts';
import { lawSettingsQuery, type LawSetting, type SettingChange } from './law-settings-query.ts';

const SetLawSetting = lazy(() => import('./set-law-setting.tsx'));

const GROUPS = ['received', 'day'] as const;

const columnsWith = (act: (row: LawSetting) => React.ReactNode): readonly RecordColumn<LawSetting>[] => [
  {
    key: 'item',
    title: TEXTS.item,
    isHead: true,
    render: ({ setting }) => (
      <>
        {TEXTS.settings[setting].name}
        <br />
        <span className="soft">{TEXTS.settings[setting].open}</span>
      </>
    ),
  },
  { key: 'value', title: TEXTS.value, render: ({ setting, value }) => TEXTS.valueOf(setting, value) },
  { key: 'default', title: TEXTS.default, render: (row) => TEXTS.valueOf(row.setting, row.default) },
  { key: 'cites', title: TEXTS.cites, render: ({ cites }) => cites },
  {
    key: 'since',
    title: TEXTS.since,
    render: ({ held }) => (held ? <time>{held.from}</time> : <span className="soft">{TEXTS.byDefault}</span>),
  },
  { key: 'by', title: TEXTS.by, render: ({ held }) => held?.by ?? <span className="soft">{TEXTS.byDefault}</span> },
  { key: 'act', title: TEXTS.act, isEnd: true, render: act },
];

type Change = SettingChange & { readonly setting: LawSetting['setting'] };

const HISTORY: readonly RecordColumn<Change>[] = [
  { key: 'item', title: TEXTS.item, isHead: true, render: ({ setting }) => TEXTS.settings[setting].name },
  { key: 'value', title: TEXTS.newValue, render: ({ setting, value }) => TEXTS.valueOf(setting, value) },
  { key: 'from', title: TEXTS.since, render: ({ from }) => <time>{from}</time> },
  { key: 'reason', title: TEXTS.reason, render: ({ reason }) => reason },
  { key: 'by', title: TEXTS.by, render: ({ by }) => by },
  { key: 'at', title: TEXTS.setAt, render: ({ setAt }) => <Moment at={setAt} /> },
];

const historyOf = (settings: readonly LawSetting[]): readonly Change[] =>
  settings
    .flatMap(({ setting, changes }) => changes.map((each) => ({ ...each, setting })))
    .toSorted((a, b) => b.setAt.localeCompare(a.setAt));

/** What the law leaves open: how the site counts it, since when and by whose word; setting it, and which due days that has moved. */
export default function LawSettingsPage() {
  const listed = useQuery(lawSettingsQuery);
  const { anywhere } = usePermission();
  const [setting, setSetting] = useState<LawSetting['setting']>();
  const [done, setDone] = useState<LawSetting['setting']>();
  const columns = columnsWith((row) => (
    <PermittedButton
      refused={anywhere('lawSetting.set')}
      aria-label={TEXTS.setOf(TEXTS.settings[row.setting].name)}
      onClick={() => setSetting(row.setting)}
    >
      {TEXTS.set}
    </PermittedButton>
  ));
  return (
    <>
      <PageHead title={TEXTS.title} lead={TEXTS.lead} />
      {done === undefined ? null : <Outcome>{TEXTS.done(TEXTS.settings[done].name)}</Outcome>}
      <QueryPart query={listed} rows={12}>
        {({ settings }) => {
          const open = settings.find((each) => each.setting === setting);
          return (
            <>
              {GROUPS.map((group) => (
                <section key={group} className="sheet" aria-labelledby={`settings-${group}`}>
                  <h2 id={`settings-${group}`}>{TEXTS.groups[group]}</h2>
                  <p>{TEXTS.groupLeads[group]}</p>
                  <RecordList
                    caption={TEXTS.groups[group]}
                    columns={columns}
                    rows={settings.filter(({ holds }) => holds === group)}
                    keyOf={(row) => row.setting}
                    empty={null}
                  />
                </section>
              ))}
              <section className="sheet" aria-labelledby="settings-history">
                <h2 id="settings-history">{TEXTS.history}</h2>
                <RecordList
                  caption={TEXTS.history}
                  columns={HISTORY}
                  rows={historyOf(settings)}
                  keyOf={({ setting: of, setAt }) => `${of} ${setAt}`}
                  empty={TEXTS.historyNone}
                />
              </section>
              {open ? (
                <Suspense>
                  <SetLawSetting of={open} onClose={() => setSetting(undefined)} onSet={() => setDone(open.setting)} />
                </Suspense>
              ) : null}
            </>
          );
        }}
      </QueryPart>
      <MovesPart />
    </>
  );
}
