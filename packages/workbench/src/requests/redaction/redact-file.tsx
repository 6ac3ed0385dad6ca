import { REDACTION_TEXTS as TEXTS } from '@gongkai/wording';
import { useEffect, useState } from 'react';
import { BoxesPart } from './boxes-part.tsx';
import { useKeptChoice } from './kept-choice.ts';
import { MadePart } from './made-part.tsx';
import { MakePart } from './make-part.tsx';
import { askedFor, choosing, countsByPage, type Drawn, type Ground, type SeenFile } from './mask-choice.ts';
import { boxId } from './mask-layer.tsx';
import { MaskTools, ZOOMS } from './mask-tools.tsx';
import { PageView } from './page-view.tsx';
import type { Box } from './placed-box.ts';
import type { CaseFiles } from './redaction-query.ts';
import { SuggestionsPart } from './suggestions-part.tsx';
import { textOf, useMaking } from './use-making.ts';
import { WordsPart } from './words-part.tsx';

type RedactFileView = {
  readonly request: string;
  readonly file: string;
  readonly files: CaseFiles;
  readonly seen: SeenFile;
};

/** A new box from the button: a fifth of the page wide, two lines high, a little below the middle of those before it. */
const FRESH = { width: 1 / 5, height: 1 / 30 };

/** Pages on one side, what is masked on the other. */
export function RedactFile({ request, file, files: { grounds, copies }, seen }: RedactFileView) {
  const { pages, suggestions } = seen;
  const { choice, wasKept, change, undo, forget } = useKeptChoice(request, file);
  const making = useMaking(request, file, copies);
  const [ground, setGround] = useState<Ground>('privacy');
  const [number, setNumber] = useState(pages[0]?.number ?? 1);
  const [zoom, setZoom] = useState<number>(ZOOMS.whole);
  const [isDrawing, setDrawing] = useState(false);
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (wanted === undefined) return;
    document.getElementById(boxId(wanted))?.focus();
    setWanted(undefined);
  }, [wanted]);
  const { made } = making;
  const [proved, setProved] = useState<string>();
  // Masks may have been changed while a copy was made: one of other masks than those to be seen here is not shown in their place.
  const copy = made?.text === textOf(askedFor(file, seen, choice)) ? made.copy : undefined;
  useEffect(() => {
    if (copy === undefined) return;
    setProved(copy);
    // What was decided is in the certificate now.
    forget();
  }, [copy, forget]);
  const pageOf = (which: number) => pages.find((each) => each.number === which) ?? { width: 1, height: 1 };
  const add = (page: number, box: Box) => {
    const id = crypto.randomUUID();
    change((before) => choosing.add(before, { ...box, id, page, ground }));
    setNumber(page);
    setWanted(id);
  };
  const addFresh = () => {
    const { width, height } = pageOf(number);
    const nth = choice.drawn.filter(({ page }) => page === number).length % 10;
    const [wide, high] = [width * FRESH.width, height * FRESH.height];
    add(number, { x: (width - wide) / 2, y: height / 4 + nth * high * 1.5, width: wide, height: high });
  };
  const set = (drawn: Drawn, said: Partial<Drawn>, mark?: string) =>
    change((before) => choosing.change(before, drawn.id, pageOf(drawn.page), said), mark);
  const goTo = (page: number) => {
    setNumber(page);
    document.getElementById(`mask-page-${page}`)?.scrollIntoView({ block: 'start' });
  };
  const counts = countsByPage(choice, suggestions);
  const shown = proved ?? copy;
  if (shown !== undefined) return <MadePart request={request} copy={shown} />;
  return (
    <>
      <div role="status">{wasKept ? <p className="notice">{TEXTS.kept}</p> : null}</div>
      <MaskTools
        {...{ pages, counts, number, zoom, isDrawing, ground, grounds, undo }}
        onPage={goTo}
        onZoom={setZoom}
        onDrawing={setDrawing}
        onGround={setGround}
        onAdd={addFresh}
      />
      <div className="mask-columns">
        <section className="mask-pages" aria-labelledby="mask-pages">
          <h2 id="mask-pages">{TEXTS.pages}</h2>
          {pages.map((page) => (
            <PageView
              key={page.number}
              {...{ request, file, page, choice, suggestions, isDrawing, zoom }}
              count={counts.get(page.number) ?? 0}
              groundTitle={(id) => grounds.find((each) => each.id === id)?.title ?? id}
              onDraw={add}
              onChange={(id, box) => {
                const drawn = choice.drawn.find((each) => each.id === id);
                if (drawn) set(drawn, box, `place ${id}`);
              }}
              onRemove={(id) => change((before) => choosing.remove(before, id))}
              onToggle={(each) =>
                change((before) => (each.id in before.taken ? choosing.leave(before, [each.id]) : choosing.take(before, [each])))
              }
            />
          ))}
        </section>
        <div className="mask-side">
          <SuggestionsPart choice={choice} suggestions={suggestions} change={change} />
          <BoxesPart
            drawn={choice.drawn}
            grounds={grounds}
            onGround={(drawn, next) => set(drawn, { ground: next })}
            onGoTo={({ id }) => setWanted(id)}
            onRemove={({ id }) => change((before) => choosing.remove(before, id))}
          />
          <WordsPart
            title={TEXTS.words}
            hint={TEXTS.wordsHint}
            field={TEXTS.wordsField}
            button={TEXTS.addWords}
            words={choice.words.map(({ words }) => words)}
            onAdd={(words) => change((before) => choosing.addWords(before, words, ground))}
            onRemove={(words) => change((before) => choosing.removeWords(before, words))}
          />
          <WordsPart
            title={TEXTS.stay}
            hint={TEXTS.stayHint}
            field={TEXTS.stayField}
            button={TEXTS.addStay}
            words={choice.mayStay}
            onAdd={(words) => change((before) => choosing.addStay(before, words))}
            onRemove={(words) => change((before) => choosing.removeStay(before, words))}
          />
          <MakePart {...{ request, file, seen, choice, making }} />
        </div>
      </div>
    </>
  );
}
