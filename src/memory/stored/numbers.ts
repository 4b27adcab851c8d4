const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** Turns the bytes of each number of four around where this machine writes them the other way. */
function littleEndian(bytes: Uint8Array): Uint8Array {
  if (isBigEndian) for (let at = 0; at < bytes.length; at += 4) bytes.subarray(at, at + 4).reverse();
  return bytes;
}

/** Numbers of 32 bits as they are written: little-endian, on any machine. The array may be given away. */
export function bytesOfNumbers(numbers: Int32Array | Uint32Array): Uint8Array {
  return littleEndian(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
}

/** The same numbers again; a view into the bytes where that can be. */
export function numbersOfBytes(bytes: Uint8Array): Uint32Array {
  const own = isBigEndian || bytes.byteOffset % 4 !== 0 ? bytes.slice() : bytes;
  return new Uint32Array(littleEndian(own).buffer, own.byteOffset, own.byteLength >> 2);
}
