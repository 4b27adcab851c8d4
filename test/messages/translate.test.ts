import { describe, expect, it } from 'vitest';
import { formatNumber, hasMessage, interfaceLanguageOf, translate } from '../../src/messages/index.js';

describe('translate', () => {
  it.each([
    ['en', 1, '1 file: 2 errors'],
    ['en', 5, '5 files: 2 errors'],
    ['az', 5, '5 fayl: 2 səhv'],
    ['ru', 1, '1 файл: 2 ошибки'],
    ['ru', 3, '3 файла: 2 ошибки'],
    ['ru', 5, '5 файлов: 2 ошибки'],
  ] as const)('counts in %s: %i', (language, files, text) => {
    expect(translate(language, 'cli.validate.xliff-summary', { files, error: 2 })).toBe(text);
  });

  it.each([
    ['en', 'choose en, az, or ru'],
    ['az', 'en, az, yaxud ru seçin'],
    ['ru', 'выберите en, az или ru'],
  ] as const)('joins lists as %s does', (language, text) => {
    const data = { option: '--interface', value: 'x', values: ['en', 'az', 'ru'] };
    expect(translate(language, 'error.option-choice', data)).toContain(text);
  });

  it('puts values in as they are', () => {
    const data = { source: '{{x}} $t(y) <b>', target: "{count, plural} '", known: 'no', expected: [] };
    expect(translate('en', 'finding.number.different', data)).toBe(`“${data.target}” does not match “${data.source}”`);
  });

  it('gives the key where there is no message, also for keys of objects', () => {
    expect(translate('en', 'no.such.message')).toBe('no.such.message');
    expect(translate('en', 'constructor')).toBe('constructor');
    expect(hasMessage('__proto__')).toBe(false);
  });

  it('writes numbers as the language does', () => {
    expect(formatNumber('ru', 26000)).toBe('26\u00a0000');
    expect(formatNumber('en', 0.5, { style: 'percent' })).toBe('50%');
  });
});

describe('interfaceLanguageOf', () => {
  it.each([
    ['az', 'az'],
    ['az_AZ.UTF-8', 'az'],
    ['RU', 'ru'],
    ['en-US', 'en'],
    ['C', undefined],
    ['', undefined],
    ['enx', undefined],
    [undefined, undefined],
  ])('%s is %s', (tag, language) => {
    expect(interfaceLanguageOf(tag)).toBe(language);
  });
});
