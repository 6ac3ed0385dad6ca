import fc from 'fast-check';

/** Any text that the ledger keeps: every character but U+0000, and no half of a surrogate pair. */
const text = fc.string({ unit: 'binary', maxLength: 12 }).map((any) => any.replaceAll('\0', ''));

/** Doubles as the engine gives them: the smallest, the largest, those that PostgreSQL writes in another way. */
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(
    5e-324,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    1e21,
    1e-7,
    0.1,
    2 ** 53,
    Number.MIN_VALUE,
    1e23,
    123456789012345680000,
  ),
);

/** Any body that an event may have. Names of members may be those that JavaScript itself uses. */
export const anyBody: fc.Arbitrary<Record<string, unknown>> = fc.letrec<{ value: unknown; body: Record<string, unknown> }>(
  (tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.constant(null),
      fc.boolean(),
      number.filter((n) => !Object.is(n, -0)),
      text,
      fc.array(tie('value'), { maxLength: 4 }),
      tie('body'),
    ),
    body: fc.dictionary(fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'toString', '10', '9', '')), tie('value'), {
      maxKeys: 5,
    }),
  }),
).body;
