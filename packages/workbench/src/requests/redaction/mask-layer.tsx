import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Choice, Drawn, SeenPage, Suggestion } from './mask-choice.ts';
import { boxBetween, mapped, SMALLEST, stepped, type Box } from './placed-box.ts';

export type MaskLayerView = {
  readonly page: SeenPage;
  readonly choice: Choice;
  readonly suggestions: readonly Suggestion[];
  /** Fingers draw, instead of moving the page. */
  readonly isDrawing: boolean;
  readonly groundTitle: (id: Drawn['ground']) => string;
  readonly onDraw: (page: number, box: Box) => void;
  readonly onChange: (id: string, box: Partial<Box>) => void;
  readonly onRemove: (id: string) => void;
  readonly onToggle: (suggestion: Suggestion) => void;
};

type Point = { readonly x: number; readonly y: number };
type Grip =
  | { readonly kind: 'draw'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'move' | 'resize'; readonly id: string; readonly from: Point; readonly box: Box };

/** Units of the view that an arrow goes: a hundredth of the width, a character of a page of text. */
const STEPS_ACROSS = 100;

const stateOf = ({ taken, left }: Choice, { id }: Suggestion): 'taken' | 'left' | 'open' =>
  id in taken ? 'taken' : left.includes(id) ? 'left' : 'open';

export const boxId = (id: string): string => `mask-${id}`;

/** What is masked on a page, over its picture: drawn, moved and resized by mouse, finger or keys. */
export function MaskLayer(view: MaskLayerView) {
  const { page, choice, suggestions, isDrawing, groundTitle, onDraw, onChange, onRemove, onToggle } = view;
  const layer = useRef<HTMLDivElement>(null);
  const [grip, setGrip] = useState<Grip>();
  const placed = ({ x, y, width, height }: Box) => ({
    left: `${(x / page.width) * 100}%`,
    top: `${(y / page.height) * 100}%`,
    width: `${(width / page.width) * 100}%`,
    height: `${(height / page.height) * 100}%`,
  });
  const pointAt = ({ clientX, clientY }: PointerEvent): Point => {
    const room = layer.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    const within = (at: number, length: number, units: number) => Math.max(0, Math.min(1, at / length)) * units;
    return {
      x: within(clientX - room.left, room.width, page.width),
      y: within(clientY - room.top, room.height, page.height),
    };
  };
  const mayDraw = ({ pointerType, button }: PointerEvent) => button === 0 && (pointerType === 'mouse' || isDrawing);
  const begin = (event: PointerEvent, next: Grip) => {
    event.preventDefault();
    event.stopPropagation();
    layer.current?.setPointerCapture(event.pointerId);
    setGrip(next);
  };
  const move = (event: PointerEvent) => {
    if (grip === undefined) return;
    const to = pointAt(event);
    if (grip.kind === 'draw') return setGrip({ ...grip, to });
    const [across, down] = [to.x - grip.from.x, to.y - grip.from.y];
    const { x, y, width, height } = grip.box;
    onChange(
      grip.id,
      grip.kind === 'move'
        ? { x: x + across, y: y + down }
        : { width: Math.max(SMALLEST, width + across), height: Math.max(SMALLEST, height + down) },
    );
  };
  const end = () => {
    if (grip?.kind === 'draw') {
      const box = boxBetween(grip.from, grip.to);
      if (box.width >= SMALLEST && box.height >= SMALLEST) onDraw(page.number, box);
    }
    setGrip(undefined);
  };
  const own = choice.drawn.filter((each) => each.page === page.number);
  const found = suggestions.filter((each) => each.page === page.number);
  return (
    <div
      ref={layer}
      className={isDrawing ? 'mask-layer drawing' : 'mask-layer'}
      onPointerDown={(event) => {
        if (!mayDraw(event)) return;
        const from = pointAt(event);
        begin(event, { kind: 'draw', from, to: from });
      }}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => setGrip(undefined)}
    >
      {found.flatMap((suggestion) =>
        suggestion.boxes.map((box, index) => (
          // For the pointer; by the keyboard and for the ear each is decided in the list beside.
          <span
            key={`${suggestion.id} ${index}`}
            className={`mask-found ${stateOf(choice, suggestion)}`}
            title={suggestion.title}
            style={placed(mapped(page.toView, box))}
            onPointerDown={(event) => event.stopPropagation()}
            onClick={() => onToggle(suggestion)}
            aria-hidden="true"
          />
        )),
      )}
      {own.map((drawn) => (
        <button
          key={drawn.id}
          id={boxId(drawn.id)}
          type="button"
          className="mask-drawn"
          style={placed(drawn)}
          aria-label={TEXTS.box(choice.drawn.indexOf(drawn) + 1, page.number, groundTitle(drawn.ground))}
          aria-describedby="mask-keys"
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.currentTarget.focus();
            begin(event, { kind: 'move', id: drawn.id, from: pointAt(event), box: drawn });
          }}
          onKeyDown={(event) => pressed(event, drawn, page.width / STEPS_ACROSS, { onChange, onRemove })}
        >
          <span
            className="mask-corner"
            aria-hidden="true"
            onPointerDown={(event) => {
              if (event.button === 0) begin(event, { kind: 'resize', id: drawn.id, from: pointAt(event), box: drawn });
            }}
          />
        </button>
      ))}
      {grip?.kind === 'draw' ? <span className="mask-new" style={placed(boxBetween(grip.from, grip.to))} /> : null}
    </div>
  );
}

function pressed(
  event: KeyboardEvent,
  drawn: Drawn,
  step: number,
  { onChange, onRemove }: Pick<MaskLayerView, 'onChange' | 'onRemove'>,
): void {
  if (event.key === 'Delete' || event.key === 'Backspace') {
    event.preventDefault();
    onRemove(drawn.id);
    return;
  }
  const { x, y, width, height } = stepped(drawn, event, step) ?? {};
  if (x === undefined || y === undefined || width === undefined || height === undefined) return;
  event.preventDefault();
  onChange(drawn.id, { x, y, width, height });
}
