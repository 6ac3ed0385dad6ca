import type { FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';

export type Clash = { readonly field: string; readonly newest: string };

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/**
 * Where what a form was filled in over becomes otherwise while it is open: fields that were left alone become what is so now, those that
 * were filled in keep what was typed.
 *
 * @returns fields that were filled in and have become something else meanwhile
 */
export function useNewest<Values extends object>(
  form: FormInstance<Values>,
  open: boolean,
  initial: Partial<Values> | undefined,
): readonly Clash[] {
  const over = useRef<Readonly<Record<string, unknown>>>({});
  const [clashes, setClashes] = useState<readonly Clash[]>([]);
  const said = JSON.stringify(initial ?? {});
  useEffect(() => {
    const now = JSON.parse(said) as Readonly<Record<string, unknown>>;
    const before = over.current;
    over.current = now;
    if (!open) {
      setClashes([]);
      return;
    }
    const fields = form as FormInstance<Record<string, unknown>>;
    const otherwise = Object.keys({ ...before, ...now }).filter((field) => textOf(before[field]) !== textOf(now[field]));
    const isKept = (field: string) => fields.isFieldTouched(field) && textOf(fields.getFieldValue(field)) !== textOf(now[field]);
    for (const field of otherwise) if (!fields.isFieldTouched(field)) fields.setFieldValue(field, now[field]);
    const kept = otherwise.filter(isKept).map((field) => ({ field, newest: textOf(now[field]) }));
    if (kept.length > 0) setClashes(kept);
  }, [form, open, said]);
  return clashes;
}
