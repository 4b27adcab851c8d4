/** Why a text is no well-formed XML; chooses the words of the message `error.xml.not-well-formed`. */
export type XmlFlaw =
  | 'binding'
  | 'cdata'
  | 'character'
  | 'close'
  | 'comment'
  | 'declaration'
  | 'doubled'
  | 'element'
  | 'end'
  | 'instruction'
  | 'less'
  | 'markup'
  | 'nameless'
  | 'outside'
  | 'prefix'
  | 'reference'
  | 'root'
  | 'roots'
  | 'slash'
  | 'space'
  | 'unclosed'
  | 'value';

/** So much of a name is told. */
export const LONGEST_NAME = 80;
