import { Fragment } from 'react';
import { phrasesOf } from './phrase-breaks.ts';

/** A title that breaks between words where it does not fit a line: Chinese has no spaces that would tell a browser where. */
export const Phrases = ({ text }: { readonly text: string }) => (
  <span className="phrases">
    {phrasesOf(text).map((piece, index) => (
      <Fragment key={index}>
        {index === 0 ? null : <wbr />}
        {piece}
      </Fragment>
    ))}
  </span>
);
