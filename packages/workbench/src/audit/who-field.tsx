import { AUDIT_TEXTS as TEXTS, LEDGER_PROGRAMS, actorText } from '@gongkai/wording';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useSlowly } from '../parts/slowly.ts';
import { staffListQuery, staffQuery, type ListedStaff } from '../staff/staff-query.ts';

type WhoFieldView = {
  readonly id: string;
  /** As the ledger has it: `staff/…`, `system/…`, `public`. */
  readonly value: string | undefined;
  readonly onChange: (actor: string | undefined) => void;
};

type Option = { readonly value: string; readonly label: string; readonly note?: string };

const idOf = (actor: string | undefined): string | undefined =>
  actor?.startsWith('staff/') === true ? actor.slice('staff/'.length) : undefined;

const optionOf = ({ id, name, signInName }: Pick<ListedStaff, 'id' | 'name' | 'signInName'>) => ({
  value: `staff/${id}`,
  label: `${name}（${signInName}）`,
});

const OTHERS = [
  { value: 'public', label: actorText('public', null) },
  ...LEDGER_PROGRAMS.map(({ actor, name }) => ({ value: actor, label: name })),
];

/** Who did it: a person found by his name, also one who has left, or what did it by itself. */
export function WhoField({ id, value, onChange }: WhoFieldView) {
  const [typed, setTyped] = useState('');
  const [looked, setLooked] = useState('');
  useSlowly(typed, (text) => setLooked(text.trim()));
  const asked = looked === '' ? {} : { text: looked };
  const here = useQuery({ ...staffListQuery(asked), placeholderData: keepPreviousData });
  const gone = useQuery({ ...staffListQuery({ ...asked, state: 'left' }), placeholderData: keepPreviousData });
  const chosen = idOf(value);
  // The address may name somebody who is not among those that were looked for.
  const one = useQuery({ ...staffQuery(chosen ?? ''), enabled: chosen !== undefined });
  const people = (here.data?.staff ?? []).map(optionOf);
  const former = (gone.data?.staff ?? []).map(optionOf);
  const isListed = [...people, ...former, ...OTHERS].some((option) => option.value === value);
  const missing = value === undefined || isListed ? [] : [one.data === undefined ? { value, label: value } : optionOf(one.data)];
  const isLike = ({ label }: { readonly label: string }) => label.includes(typed.trim());
  const left = former.map((option) => ({ ...option, note: TEXTS.left }));
  const others = OTHERS.filter(isLike).map((option) => ({ ...option, note: TEXTS.program }));
  const options: readonly Option[] = [...missing, ...people, ...left, ...others];
  return (
    <Select<string, Option>
      id={id}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={TEXTS.anyone}
      {...(value === undefined ? {} : { value })}
      options={[...options]}
      optionRender={({ data }) => (
        <>
          {data.label}
          {data.note === undefined ? null : <span className="soft small option-above">{data.note}</span>}
        </>
      )}
      notFoundContent={here.isFetching ? null : TEXTS.noneFound}
      loading={here.isFetching}
      onChange={(actor: string | undefined) => onChange(actor)}
    />
  );
}
