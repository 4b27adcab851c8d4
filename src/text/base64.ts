interface Bytes {
  from(data: string, encoding: 'base64'): Uint8Array;
}

/** Node's own decoder, which is quicker; browsers have none. */
const { Buffer: buffer } = globalThis as { readonly Buffer?: Bytes };

/** The bytes that base64 (RFC 4648, section 4) writes. In browsers as in Node. */
export function bytesOfBase64(data: string): Uint8Array {
  return buffer ? buffer.from(data, 'base64') : Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
}

/** Bytes as base64. */
export function base64OfBytes(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
