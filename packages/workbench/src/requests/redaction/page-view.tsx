import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { MaskLayer, type MaskLayerView } from './mask-layer.tsx';
import { pageAddress } from './redaction-query.ts';

/** Pages are drawn one by one, each in a process of its own: only those that somebody stops at, and a little ahead. */
const AHEAD = '300px 0px';
const STOP_MS = 200;

function useWasSeen(): readonly [React.RefObject<HTMLDivElement | null>, boolean] {
  const place = useRef<HTMLDivElement>(null);
  const [wasSeen, setSeen] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (current === null || wasSeen) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (entry?.isIntersecting === true) timer = setTimeout(() => setSeen(true), STOP_MS);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [wasSeen]);
  return [place, wasSeen];
}

type PictureView = { readonly src: string; readonly number: number };

function PagePicture({ src, number }: PictureView) {
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<'coming' | 'here' | 'failed'>('coming');
  if (state === 'failed')
    return (
      <div className="page-failed" role="alert">
        <p>{TEXTS.pageFailed(number)}</p>
        <Button
          aria-label={TEXTS.pageAgain(number)}
          onClick={() => {
            setTries(tries + 1);
            setState('coming');
          }}
        >
          {TEXTS.again}
        </Button>
      </div>
    );
  return (
    <img
      key={tries}
      className="page-picture"
      src={src}
      alt={TEXTS.pagePicture(number)}
      aria-busy={state === 'coming'}
      draggable={false}
      onLoad={() => setState('here')}
      onError={() => setState('failed')}
    />
  );
}

type PageViewView = MaskLayerView & {
  readonly request: string;
  readonly file: string;
  readonly count: number;
  /** Percent of the room there is. */
  readonly zoom: number;
};

/** One page with what is masked on it. */
export function PageView({ request, file, count, zoom, ...layer }: PageViewView) {
  const [place, wasSeen] = useWasSeen();
  const { number, width, height, from, hidden } = layer.page;
  return (
    <section className="mask-page" aria-labelledby={`mask-page-${number}`}>
      <h3 id={`mask-page-${number}`}>{TEXTS.pageHead(number, count)}</h3>
      {from === 'unread' ? <p className="notice notice-warning">{TEXTS.unread}</p> : null}
      {hidden === 0 ? null : <p className="soft small">{TEXTS.hidden(hidden)}</p>}
      {/* A page wider than the room is moved to and fro, by the keyboard as well. */}
      <div className="mask-frame" role="group" aria-label={TEXTS.pagePicture(number)} tabIndex={zoom > 100 ? 0 : -1}>
        <div ref={place} className="mask-paper" style={{ width: `${zoom}%`, aspectRatio: `${width} / ${height}` }}>
          {wasSeen ? <PagePicture src={pageAddress(request, file, number)} number={number} /> : null}
          <MaskLayer {...layer} />
        </div>
      </div>
    </section>
  );
}
