let joined: readonly HTMLElement[] = [];

/** Shows a fact together with what stands for it on the other side; anything else shows none. */
export function join(target: EventTarget | null): void {
  for (const mark of joined) mark.classList.remove('joined');
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-j]') : null;
  const link = mark?.dataset.j;
  const marks = mark?.closest('.seg')?.querySelectorAll('mark') ?? [];
  joined = [...marks].filter((other) => other.dataset.j === link);
  for (const other of joined) other.classList.add('joined');
}

/** Joins facts under the pointer and in focus. */
export function watchFacts(): void {
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, (event) => join(event.target));
}
