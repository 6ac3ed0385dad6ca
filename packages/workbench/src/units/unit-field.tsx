import { UNIT_TEXTS } from '@gongkai/wording';
import { Select } from 'antd';
import { useMemo } from 'react';
import { isLike, pathOf, wordsOf, type TreeUnit } from './unit-rows.ts';

type UnitFieldView = {
  readonly units: readonly TreeUnit[];
  /** Units that cannot be chosen here, such as the one that is to be moved. */
  readonly without?: readonly string[];
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (id: string) => void;
  readonly disabled?: boolean;
  readonly allowClear?: boolean;
  readonly placeholder?: string;
};

/** One unit out of hundreds, found by its name, short name or code; the units above it tell namesakes apart. */
export function UnitField({ units, without = [], placeholder = UNIT_TEXTS.pickUnit, ...field }: UnitFieldView) {
  const options = useMemo(() => {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    return units
      .filter(({ id, state }) => state === 'open' && !without.includes(id))
      .map((unit) => ({
        value: unit.id,
        label: unit.name,
        unit,
        above: pathOf(byId, unit.id)
          .slice(1)
          .map(({ shortName, name }) => shortName ?? name)
          .reverse()
          .join(' › '),
      }));
  }, [units, without]);
  return (
    <Select
      {...field}
      placeholder={placeholder}
      options={options}
      showSearch={{ filterOption: (typed, option) => option !== undefined && isLike(option.unit, wordsOf(typed)) }}
      optionRender={({ data }) => (
        <>
          {data.label}
          {data.above === '' ? null : <span className="soft small option-above">{data.above}</span>}
        </>
      )}
      notFoundContent={UNIT_TEXTS.noneFound}
      virtual
    />
  );
}
