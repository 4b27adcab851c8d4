/** An index that is not what was written: it has to be made again. Nobody outside is told. */
export class BrokenIndex extends Error {
  override readonly name = 'BrokenIndex';
}
