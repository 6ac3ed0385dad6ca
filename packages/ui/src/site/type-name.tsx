import type { TypeView } from './api-schemas.ts';

export const shapeAnchor = (name: string): string => `shape-${name}`;

/** A type, its shapes leading to where they are told. */
export function TypeName({ text, shapes }: TypeView) {
  return (
    <code>
      {text.split(/([A-Za-z]\w*)/).map((part, index) =>
        shapes.includes(part) ? (
          <a key={index} href={`#${shapeAnchor(part)}`}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </code>
  );
}
