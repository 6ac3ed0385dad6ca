import { API_TEXTS } from '@gongkai/wording';
import type { SchemaView } from './api-schemas.ts';
import { ScrollingTable } from './scrolling-table.tsx';
import { shapeAnchor, TypeName } from './type-name.tsx';

/** The named shapes of what the API gives, field by field. */
export function ApiShapes({ shapes }: { readonly shapes: readonly SchemaView[] }) {
  if (shapes.length === 0) return null;
  return (
    <section className="operation" aria-labelledby="shapes-title">
      <h2 id="shapes-title">{API_TEXTS.shapes}</h2>
      {shapes.map((shape) => (
        <Shape key={shape.name} {...shape} />
      ))}
    </section>
  );
}

const Shape = ({ name, meaning, fields, type }: SchemaView) => (
  <section className="shape" id={shapeAnchor(name)} aria-labelledby={`${shapeAnchor(name)}-title`}>
    <h3 id={`${shapeAnchor(name)}-title`}>
      <code>{name}</code> {meaning}
    </h3>
    {fields.length === 0 ? (
      <p>
        <TypeName {...type} />
      </p>
    ) : (
      <ScrollingTable
        label={API_TEXTS.fieldsOf(name)}
        heads={[API_TEXTS.name, API_TEXTS.type, API_TEXTS.meaning]}
        rows={fields.map((field) => [
          <code key="name">{field.name}</code>,
          <TypeName key="type" {...field.type} />,
          field.always ? field.meaning : `${API_TEXTS.mayBeMissing}${field.meaning}`,
        ])}
      />
    )}
  </section>
);
