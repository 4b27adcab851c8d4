import { parseXml } from '../xml/parse-xml.js';
import { attribute, type XmlTag } from '../xml/xml-events.js';
import { sheetName } from './sheet-names.js';
import { decodeXString } from './xstring.js';

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Gathers the text of a string item, formats apart: what tells how it sounds (`rPh`) is none of it. */
export class StringItem {
  private text = '';
  private piece: string | undefined;
  private keepsEnds = false;
  private phonetic = 0;

  begin(): void {
    this.text = '';
  }

  open(name: string, tag: XmlTag): void {
    if (name === 'rPh') this.phonetic++;
    else if (name === 't' && this.phonetic === 0) {
      this.piece = '';
      this.keepsEnds = attribute(tag, 'space', XML) === 'preserve';
    }
  }

  write(text: string): void {
    if (this.piece !== undefined) this.piece += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic--;
    else if (name === 't' && this.piece !== undefined) {
      this.text += this.keepsEnds ? this.piece : this.piece.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
      this.piece = undefined;
    }
  }

  get value(): string {
    return decodeXString(this.text);
  }
}

/** The strings that cells share, by their index. Throws an InputError `xml.…` where the part is no XML. */
export function sharedStrings(text: string): string[] {
  const strings: string[] = [];
  const names: string[] = [];
  const item = new StringItem();
  parseXml(text, {
    open(tag) {
      const name = sheetName(tag);
      names.push(name);
      if (name === 'si') item.begin();
      else item.open(name, tag);
    },
    close() {
      const name = names.pop()!;
      if (name === 'si') strings.push(item.value);
      else item.close(name);
    },
    text: (part) => item.write(part),
    other() {},
  });
  return strings;
}
