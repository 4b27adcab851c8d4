import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../src/xml/decode.js';

describe('the encoding of very short files', () => {
  it.each([[[]], [[0x3c]], [[0x3c, 0x61, 0x3e]]])('%j is UTF-8', (bytes) => {
    expect(decodeXml(Uint8Array.from(bytes)).encoding).toBe('utf-8');
  });

  it('zeros are no text', () => {
    expect(() => decodeXml(Uint8Array.from([0, 0, 0, 0x3c]))).toThrow();
  });
});
