import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { UNIT_STATE_NAMES } from '@gongkai/wording';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { rowToGoTo } from './tree-keys.ts';
import type { TreeUnit, UnitRow } from './unit-rows.ts';

type UnitTreeView = {
  readonly label: string;
  readonly rows: readonly UnitRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (unit: TreeUnit) => void;
  readonly onExpand: (id: string, expanded: boolean) => void;
};

/** The units as a tree, one stop for the Tab key; arrows, Home, End and letters move in it, Enter chooses (ARIA tree view). */
export function UnitTree({ label, rows, chosen, onChoose, onExpand }: UnitTreeView) {
  const [active, setActive] = useState<string>();
  const lines = useRef(new Map<string, HTMLLIElement>());
  const stop = [active, chosen].find((id) => id !== undefined && rows.some(({ unit }) => unit.id === id)) ?? rows[0]?.unit.id;

  useEffect(() => {
    if (chosen !== undefined) lines.current.get(chosen)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const goTo = (id: string | undefined) => {
    if (id === undefined) return;
    setActive(id);
    lines.current.get(id)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const row = rows[at];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { unit, expanded } = row;
    if (event.key === 'Enter' || event.key === ' ') onChoose(unit);
    else if (event.key === 'ArrowRight' && expanded === false) onExpand(unit.id, true);
    else if (event.key === 'ArrowLeft' && expanded === true) onExpand(unit.id, false);
    else {
      const next = rowToGoTo(rows, at, event.key);
      if (next === undefined) return;
      goTo(next.unit.id);
    }
    event.preventDefault();
  };

  return (
    <ul className="tree" role="tree" aria-label={label}>
      {rows.map(({ unit, level, position, siblings, expanded, isFound }, at) => (
        <li
          key={unit.id}
          ref={(line) => {
            if (line === null) lines.current.delete(unit.id);
            else lines.current.set(unit.id, line);
          }}
          role="treeitem"
          aria-level={level}
          aria-posinset={position}
          aria-setsize={siblings}
          aria-expanded={expanded}
          aria-selected={unit.id === chosen}
          tabIndex={unit.id === stop ? 0 : -1}
          className={`tree-line level-${Math.min(level, 6)}${isFound ? ' found' : ''}`}
          onKeyDown={(event) => onKeyDown(event, at)}
          onClick={() => {
            setActive(unit.id);
            onChoose(unit);
          }}
        >
          <span
            className="tree-switch"
            aria-hidden="true"
            onClick={(event) => {
              if (expanded === undefined) return;
              event.stopPropagation();
              onExpand(unit.id, !expanded);
            }}
          >
            {expanded === undefined ? null : expanded ? <CaretDownOutlined /> : <CaretRightOutlined />}
          </span>
          <span className="tree-name">{unit.name}</span>
          {unit.state === 'closed' ? <span className="small soft tree-note">{UNIT_STATE_NAMES.closed}</span> : null}
        </li>
      ))}
    </ul>
  );
}
