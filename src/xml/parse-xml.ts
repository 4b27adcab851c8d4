import { TextWindow } from './text-window.js';
import type { XmlHandler, XmlOptions } from './xml-events.js';
import { XmlStream } from './xml-stream.js';

/**
 * Reads a text that is there as a whole.
 * @param window given where the handler needs it; the text is appended
 * @throws InputError with line and column, see {@link XmlStream}
 */
export function parseXml(
  text: string,
  handler: XmlHandler,
  limits: Partial<XmlOptions> = {},
  window = new TextWindow(),
): void {
  const stream = new XmlStream(window, handler, limits);
  stream.write(text);
  stream.close();
}
