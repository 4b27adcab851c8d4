/** An element that the page always has. */
export const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element ${id}`);
  return element;
};
