import { byId } from '../../reports/html/browser/by-id.js';

/** The fields by name, as the address has them. */
export const FIELDS = ['show', 'severity', 'rule', 'language', 'document', 'state', 'q'] as const;

export type FieldName = (typeof FIELDS)[number];
/** What the reader asks for; empty where a field asks for nothing. */
export type Wanted = Readonly<Record<FieldName, string>>;

export const form = byId('filters') as HTMLFormElement;

/** A field; what has no states has no filter for them. */
export const field = (name: FieldName): HTMLInputElement | HTMLSelectElement | null =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;

export const wanted = (): Wanted =>
  Object.fromEntries(FIELDS.map((name) => [name, field(name)?.value ?? ''])) as Wanted;

/** Sets a field; a value that it does not offer is none. */
export function setField(name: FieldName, value: string): void {
  const one = field(name);
  if (!one) return;
  one.value = value;
  if (one.value !== value) one.value = '';
}
