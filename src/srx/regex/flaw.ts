/** Why an expression is refused: `what` is what stands there and is not taken, or nothing where the expression is no expression. */
export class RegexFlaw extends Error {
  override readonly name = 'RegexFlaw';
  constructor(readonly what: string) {
    super(what);
  }
}
