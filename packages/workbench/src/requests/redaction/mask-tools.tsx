import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { Button, Select } from 'antd';
import { GroundField } from './ground-field.tsx';
import type { Ground, SeenPage } from './mask-choice.ts';
import type { CaseFiles } from './redaction-query.ts';

/** Percent of the room there is. */
export const ZOOMS = { least: 50, whole: 100, most: 300, step: 50 } as const;

type MaskToolsView = {
  readonly pages: readonly SeenPage[];
  readonly counts: ReadonlyMap<number, number>;
  readonly number: number;
  readonly zoom: number;
  readonly isDrawing: boolean;
  readonly ground: Ground;
  readonly grounds: CaseFiles['grounds'];
  readonly undo: (() => void) | undefined;
  readonly onPage: (number: number) => void;
  readonly onZoom: (percent: number) => void;
  readonly onDrawing: (isDrawing: boolean) => void;
  readonly onGround: (ground: Ground) => void;
  readonly onAdd: () => void;
};

/** The page, the size, a new box and the way back: everything by keyboard too. */
export const MaskTools = ({
  pages,
  counts,
  number,
  zoom,
  isDrawing,
  ground,
  grounds,
  undo,
  onPage,
  onZoom,
  onDrawing,
  onGround,
  onAdd,
}: MaskToolsView) => (
  <div className="mask-tools" role="toolbar" aria-label={TEXTS.tools}>
    <Select<number>
      className="mask-tool-page"
      aria-label={TEXTS.page}
      value={number}
      onChange={onPage}
      options={pages.map((page) => ({
        value: page.number,
        label: TEXTS.pageOption(page.number, counts.get(page.number) ?? 0),
      }))}
    />
    <Button onClick={onAdd}>{TEXTS.addBox}</Button>
    <Button aria-pressed={isDrawing} type={isDrawing ? 'primary' : 'default'} onClick={() => onDrawing(!isDrawing)}>
      {TEXTS.draw}
    </Button>
    <Button disabled={undo === undefined} onClick={undo}>
      {TEXTS.undo}
    </Button>
    <span className="mask-tool-zoom">
      <Button disabled={zoom <= ZOOMS.least} onClick={() => onZoom(zoom - ZOOMS.step)}>
        {TEXTS.zoomOut}
      </Button>
      <span className="small" role="status">
        {TEXTS.zoom(zoom)}
      </span>
      <Button disabled={zoom >= ZOOMS.most} onClick={() => onZoom(zoom + ZOOMS.step)}>
        {TEXTS.zoomIn}
      </Button>
    </span>
    <div className="mask-tool-ground">
      <span className="small">{TEXTS.ground}</span>
      <GroundField label={TEXTS.ground} grounds={grounds} value={ground} onChange={onGround} />
    </div>
    <p id="mask-keys" className="soft small">
      {TEXTS.keys}
    </p>
  </div>
);
