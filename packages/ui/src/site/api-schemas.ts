/** JSON Schema, as far as the page reads it. */
export type ApiSchema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ApiSchema>>;
  readonly required?: readonly string[];
  readonly items?: ApiSchema;
  readonly additionalProperties?: boolean | ApiSchema;
  readonly anyOf?: readonly ApiSchema[];
  readonly oneOf?: readonly ApiSchema[];
  readonly allOf?: readonly ApiSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
};

/** A type in words of JSON Schema, with the names of shapes it refers to. */
export type TypeView = { readonly text: string; readonly shapes: readonly string[] };

export type SchemaView = {
  readonly name: string;
  readonly meaning: string;
  /** Empty for a shape that is no object. */
  readonly fields: readonly {
    readonly name: string;
    readonly type: TypeView;
    readonly always: boolean;
    readonly meaning: string;
  }[];
  readonly type: TypeView;
};

const join = (views: readonly TypeView[], sign: string): TypeView => ({
  text: [...new Set(views.map(({ text }) => text))].join(sign),
  shapes: [...new Set(views.flatMap(({ shapes }) => shapes))],
});

/** `string`, `ReportRow[]`, `integer | null`, `"error" | "warning"`. */
export function typeOf(schema: ApiSchema): TypeView {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return { text: name, shapes: [name] };
  }
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants !== undefined) return join(variants.map(typeOf), ' | ');
  if (schema.allOf !== undefined) return join(schema.allOf.map(typeOf), ' & ');
  if (schema.const !== undefined) return { text: JSON.stringify(schema.const), shapes: [] };
  if (schema.enum !== undefined) return { text: schema.enum.map((value) => JSON.stringify(value)).join(' | '), shapes: [] };
  const types = [schema.type ?? 'any'].flat();
  return join(
    types.map((type) => plainType(type, schema)),
    ' | ',
  );
}

function plainType(type: string, { items, additionalProperties }: ApiSchema): TypeView {
  if (type === 'array' && items !== undefined) {
    const inner = typeOf(items);
    return { text: inner.text.includes(' ') ? `(${inner.text})[]` : `${inner.text}[]`, shapes: inner.shapes };
  }
  if (type === 'object' && typeof additionalProperties === 'object') {
    const inner = typeOf(additionalProperties);
    return { text: `{ [name]: ${inner.text} }`, shapes: inner.shapes };
  }
  return { text: type, shapes: [] };
}

/** Every named shape with its fields, in the order of the document. */
export const schemaViews = (schemas: Readonly<Record<string, ApiSchema>>): readonly SchemaView[] =>
  Object.entries(schemas).map(([name, schema]) => ({
    name,
    meaning: schema.description ?? '',
    fields: Object.entries(schema.properties ?? {}).map(([field, of]) => ({
      name: field,
      type: typeOf(of),
      always: schema.required?.includes(field) === true,
      meaning: of.description ?? '',
    })),
    type: typeOf(schema),
  }));
