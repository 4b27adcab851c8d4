// What the library shows of this room.
export { encodeXml, XmlDecoder, type XmlEncoding } from './decode.js';
export type { XmlLimits } from './xml-events.js';
