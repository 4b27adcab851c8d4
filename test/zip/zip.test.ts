import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/zip/crc32.js';
import { readZip } from '../../src/zip/read-zip.js';
import { replaceEntries } from '../../src/zip/replace-entries.js';
import { unpackEntry } from '../../src/zip/unpack-entry.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const mtime = new Date(1980, 0, 1);
const zip = (files: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encode(text)])), { mtime, level });

const TWO = zip({ 'a.xml': 'a'.repeat(1000), 'dir/b.txt': 'b' });

/** The archive with bytes changed: little endian, at an offset from a signature. */
function patched(bytes: Uint8Array, signature: number, offset: number, size: 2 | 4, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== signature) at++;
  if (size === 2) view.setUint16(at + offset, value, true);
  else view.setUint32(at + offset, value, true);
  return copy;
}

const HEADER = 0x04034b50;
const RECORD = 0x02014b50;
const END = 0x06054b50;

/** The archive with a name written over everywhere, of the same length. */
const renamed = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');

/** Sizes behind the data, as streams write them. */
function streamed(name: string, text: string, signed: boolean): Uint8Array {
  const data = encode(text);
  const plain = zip({ [name]: text }, 0);
  const view = new DataView(plain.buffer, plain.byteOffset);
  const headerEnd = 30 + name.length;
  const header = plain.slice(0, headerEnd);
  const local = new DataView(header.buffer);
  local.setUint16(6, 8, true);
  for (const at of [14, 18, 22]) local.setUint32(at, 0, true);
  const descriptor = Buffer.alloc(signed ? 16 : 12);
  if (signed) descriptor.writeUInt32LE(0x08074b50, 0);
  for (const [index, value] of [crc32(data), data.length, data.length].entries())
    descriptor.writeUInt32LE(value, descriptor.length - 12 + index * 4);
  const directory = view.getUint32(plain.length - 6, true);
  const tail = plain.slice(directory);
  new DataView(tail.buffer).setUint32(tail.length - 6, directory + descriptor.length, true);
  return Buffer.concat([header, data, descriptor, tail]);
}

describe('readZip', () => {
  it('knows the files, in the order of the directory', () => {
    const { entries } = readZip(TWO);
    expect(entries.map(({ name, method, size }) => [name, method, size])).toEqual([
      ['a.xml', 8, 1000],
      ['dir/b.txt', 8, 1],
    ]);
  });

  it.each<[string, string, Uint8Array]>([
    ['nothing', 'zip.damaged', new Uint8Array(0)],
    ['no archive', 'zip.damaged', encode('no archive, but long enough to be one')],
    ['an archive that is cut off', 'zip.damaged', TWO.slice(0, -10)],
    ['anything else behind its end', 'zip.damaged', Buffer.concat([TWO, Buffer.from('\nx')])],
    ['too many blanks behind its end', 'zip.damaged', Buffer.concat([TWO, Buffer.alloc(600)])],
    ['a compound file, as Word writes it with a password', 'zip.ole', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
    ['an archive for huge files', 'zip.zip64', patched(TWO, END, 16, 4, 0xffffffff)],
    ['a file of unknown size', 'zip.zip64', patched(TWO, RECORD, 20, 4, 0xffffffff)],
    ['encryption', 'zip.encrypted', patched(TWO, RECORD, 8, 2, 1)],
    ['a method that is not known', 'zip.method', patched(TWO, RECORD, 10, 2, 12)],
    ['two files of one name', 'zip.duplicate', renamed(zip({ 'a.xml': '1', 'b.xml': '2' }), 'b.xml', 'a.xml')],
    ['names that differ in case alone', 'zip.duplicate', zip({ 'a.xml': '1', 'A.xml': '2' })],
    ['a path that leads out', 'zip.path', zip({ '../a.xml': '1' })],
    ['a path that leads out, as Windows writes it', 'zip.path', zip({ 'a\\..\\..\\b': '1' })],
    ['a path from the root', 'zip.path', zip({ '/etc/a': '1' })],
    ['a path with a drive', 'zip.path', zip({ 'C:a': '1' })],
    ['another name in the header', 'zip.damaged', renamed(TWO, 'PK\x03\x04', 'PK\x03\x05')],
    ['a header that is elsewhere', 'zip.damaged', patched(TWO, RECORD, 42, 4, 7)],
    ['more records than there are', 'zip.damaged', patched(TWO, END, 10, 2, 3)],
    ['files that share their bytes', 'zip.damaged', patched(TWO, RECORD, 42, 4, readZip(TWO).entries[1]!.header)],
    ['several disks', 'zip.damaged', patched(TWO, END, 4, 2, 1)],
  ])('refuses %s', (_, id, bytes) => {
    expect(() => readZip(bytes)).toThrow(expect.objectContaining({ id }));
  });

  it.each(['\n', '\r\n', '\0\0\0'])('takes what an editor left behind its end: %j', (blanks) => {
    const whole = Buffer.concat([TWO, Buffer.from(blanks, 'latin1')]);
    const archive = readZip(whole);
    expect(archive.entries.length).toBe(2);
    expect(Buffer.compare(Buffer.from(replaceEntries(archive, new Map())), whole)).toBe(0);
    const [first] = archive.entries;
    const changed = readZip(replaceEntries(archive, new Map([[first!.name, encode('new')]])));
    expect(Buffer.from(unpackEntry(changed, changed.entries[0]!, 100)).toString()).toBe('new');
  });

  it('takes a comment, even one that looks like an end', () => {
    const comment = Buffer.from('PK\x05\x06 and more', 'latin1');
    const whole = Buffer.concat([patched(TWO, END, 20, 2, comment.length), comment]);
    expect(readZip(whole).entries.length).toBe(2);
  });
});

describe('unpackEntry', () => {
  it('unpacks what is stored and what is deflated', () => {
    for (const level of [0, 6] as const) {
      const archive = readZip(zip({ a: 'Şəki '.repeat(100) }, level));
      expect(Buffer.from(unpackEntry(archive, archive.entries[0]!, 1000)).toString()).toBe('Şəki '.repeat(100));
    }
  });

  it.each<[string, string, Uint8Array, number]>([
    ['more than the limit', 'zip.too-large', TWO, 999],
    ['more than it says', 'zip.damaged', patched(TWO, RECORD, 24, 4, 999), 1000],
    ['less than it says', 'zip.damaged', patched(TWO, RECORD, 24, 4, 1001), 2000],
    ['another checksum', 'zip.damaged', patched(TWO, RECORD, 16, 4, 1), 1000],
    ['what is not deflated', 'zip.damaged', patched(TWO, HEADER, 35, 4, 0xffffffff), 1000],
  ])('refuses %s', (_, id, bytes, limit) => {
    const archive = readZip(bytes);
    expect(() => unpackEntry(archive, archive.entries[0]!, limit)).toThrow(expect.objectContaining({ id }));
  });

  it('takes no more memory for a bomb than it says it needs', () => {
    const bomb = readZip(patched(zip({ a: '\0'.repeat(50_000_000) }), RECORD, 24, 4, 1000));
    const before = process.memoryUsage().arrayBuffers;
    expect(() => unpackEntry(bomb, bomb.entries[0]!, 1_000_000)).toThrow(
      expect.objectContaining({ id: 'zip.damaged' }),
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });
});

describe('replaceEntries', () => {
  it('gives the archive itself where nothing changes', () => {
    const archive = readZip(TWO);
    expect(replaceEntries(archive, new Map())).toBe(TWO);
    expect(replaceEntries(archive, new Map([['c', encode('x')]]))).toBe(TWO);
  });

  it.each<[string, Uint8Array]>([
    ['deflated', TWO],
    ['stored', zip({ 'a.xml': 'a', 'dir/b.txt': 'b' }, 0)],
  ])('puts new contents in, and keeps the other files to the byte (%s)', (_, bytes) => {
    const archive = readZip(Buffer.from(bytes));
    const built = replaceEntries(archive, new Map([['a.xml', encode('new content')]]));
    expect(archive.bytes.every((byte, at) => byte === bytes[at])).toBe(true);
    const again = readZip(built);
    expect(again.entries.map(({ name, method }) => [name, method])).toEqual(
      archive.entries.map(({ name, method }) => [name, method]),
    );
    const raw = ({ bytes: all, entries }: typeof archive) =>
      Buffer.from(all.subarray(entries[1]!.header, entries[1]!.data + entries[1]!.packed));
    expect(raw(again).equals(raw(archive))).toBe(true);
    expect(Buffer.from(unpackEntry(again, again.entries[0]!, 100)).toString()).toBe('new content');
    expect(Object.keys(unzipSync(built))).toEqual(['a.xml', 'dir/b.txt']);
  });

  it.each([true, false])('drops the sizes behind data that is replaced (signature: %s)', (signed) => {
    const bytes = streamed('a', 'old', signed);
    const archive = readZip(bytes);
    expect(Buffer.from(unpackEntry(archive, archive.entries[0]!, 10)).toString()).toBe('old');
    const built = replaceEntries(archive, new Map([['a', encode('newer')]]));
    expect(built.length).toBe(bytes.length + 2 - (signed ? 16 : 12));
    expect(Buffer.from(unzipSync(built).a!).toString()).toBe('newer');
  });

  it('keeps a comment', () => {
    const whole = Buffer.concat([patched(TWO, END, 20, 2, 5), Buffer.from('hello')]);
    const built = replaceEntries(readZip(whole), new Map([['dir/b.txt', encode('x')]]));
    expect(Buffer.from(built).toString('latin1').endsWith('hello')).toBe(true);
    expect(readZip(built).entries.length).toBe(2);
  });
});
