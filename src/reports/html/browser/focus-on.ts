/** Moves to a field; what is typed next replaces what stands there. */
export function focusOn(field: HTMLElement | null | undefined): void {
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
