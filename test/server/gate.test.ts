import { describe, expect, it } from 'vitest';
import { gate, isLoopback, knowsSecret } from '../../src/server/gate.js';

const headers = (given: Record<string, string>) => new Headers(given);

describe('gate', () => {
  it.each([
    ['this machine', {}, undefined],
    ['by its number', { host: '127.0.0.1:8377' }, undefined],
    ['by its number of IPv6', { host: '[::1]:8377' }, undefined],
    ['a page of its own', { origin: 'http://localhost:8377' }, undefined],
    ['a name that points here (DNS rebinding)', { host: 'evil.example:8377' }, 'http-host'],
    ['a name that only begins so', { host: 'localhost.evil.example' }, 'http-host'],
    ['an address of this net', { host: '192.168.0.7:8377' }, 'http-host'],
    ['no host', { host: '' }, 'http-host'],
    ['a page of another origin', { origin: 'https://evil.example' }, 'http-origin'],
    ['a page of another port', { origin: 'http://localhost:3000' }, 'http-origin'],
    ['a page from a file', { origin: 'null' }, 'http-origin'],
    ['a rebound page', { host: 'evil.example', origin: 'http://evil.example' }, 'http-host'],
  ])('without a token: %s', (_, given, id) => {
    expect(gate({})(headers({ host: 'localhost:8377', ...given }))?.id).toBe(id);
  });

  it.each([
    ['the token', { authorization: 'Bearer secret' }, undefined],
    ['the token, from elsewhere', { authorization: 'bearer secret', host: 'tarazi.example' }, undefined],
    ['no token', {}, 'http-token'],
    ['another token', { authorization: 'Bearer secre' }, 'http-token'],
    ['another scheme', { authorization: 'Basic secret' }, 'http-token'],
    [
      'the token from a page of another origin',
      { authorization: 'Bearer secret', origin: 'https://evil.example' },
      'http-origin',
    ],
  ])('with a token: %s', (_, given, id) => {
    const refusalOf = gate({ token: 'secret' });
    expect(refusalOf(headers({ host: 'localhost:8377', ...given }))?.id).toBe(id);
  });
});

it('knows this machine', () => {
  const hosts = ['localhost', '127.0.0.1', '127.8.9.1', '::1', '[::1]', '0.0.0.0', '10.0.0.1', 'example.org', ''];
  expect(hosts.map(isLoopback)).toEqual([true, true, true, true, true, false, false, false, false]);
});

it('compares secrets of any length', () => {
  expect([knowsSecret('a')('a'), knowsSecret('ab')('a'), knowsSecret('a')('')]).toEqual([true, false, false]);
});
