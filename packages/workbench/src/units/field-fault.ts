import { usableChange } from '@gongkai/staff';
import { failureSentence } from '@gongkai/wording';

/** Refuses, in words, what could not be kept: the same question that the server asks. */
export function failureOfField(field: string, value: unknown): Promise<void> {
  const done = usableChange({ [field]: value ?? null });
  return done.ok ? Promise.resolve() : Promise.reject(new Error(failureSentence(done.failure)));
}
