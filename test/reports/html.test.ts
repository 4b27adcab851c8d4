import { describe, expect, it } from 'vitest';
import { english, PAIRS, waiving, written } from '../support/reports.js';

/** The same hostile text in every field that comes from outside. */
const EVIL = `</script></style><script>alert(1)</script><img src=x onerror="alert(1)"><!--'"&lt;`;

describe('the HTML report', () => {
  it('is one file: it names no other resource and forbids them all', async () => {
    const page = await written('html');
    expect(page).not.toMatch(/\b(?:src|href)=["']?(?:https?:|\/\/|data:)|url\(|@import|<link|<iframe/);
    expect(page).toContain(`default-src 'none'`);
    expect(page).not.toMatch(/\sstyle="|\son[a-z]+="|innerHTML|insertAdjacent|document\.write/);
  });

  it('shows content as text, wherever it stands', async () => {
    const [pair] = PAIRS;
    const place = { file: EVIL, line: 1, column: 1 };
    const evil = {
      ...pair!,
      document: EVIL,
      language: EVIL,
      unit: EVIL,
      source: `${EVIL} 147`,
      target: `${EVIL} 174`,
      sourcePlace: place,
      targetPlace: place,
      placeOf: () => place,
    };
    const plain = await written('html', english, [pair!]);
    const page = await written('html', { ...english, version: EVIL }, [evil, ...PAIRS], await waiving(EVIL));
    const tags = (html: string, name: string): number => html.split(`<${name}`).length - 1;
    for (const name of ['script', 'style', 'img', '!--']) expect(tags(page, name), name).toBe(tags(plain, name));
    expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  });

  it.each([
    ['en', 'Azerbaijani', 'Numbers'],
    ['az', 'Azərbaycan dili', 'Rəqəmlər'],
    ['ru', 'Азербайджанский', 'Числа'],
  ] as const)('calls languages and rules by words of the reader (%s)', async (language, tongue, rule) => {
    const page = await written('html', { ...english, language });
    expect(page).toContain(`<option value="az">${tongue}</option>`);
    expect(page).toContain(`<a href="#language=az">${tongue}</a>`);
    expect(page).toContain(`<option value="number">${rule}</option>`);
    expect(page).toContain(`<a href="#rule=number">${rule}</a> <small>number</small>`);
  });

  it('says the language of every text', async () => {
    const page = await written('html', { ...english, language: 'az' });
    expect(page).toContain('<html lang="az">');
    for (const language of ['en', 'az', 'ru']) expect(page).toContain(`<p lang="${language}">`);
    expect(page).toContain('<dd lang="az">174</dd>');
  });

  it('speaks Azerbaijani and Russian', async () => {
    expect(await written('html', { ...english, language: 'az' })).toContain('Tərcümə hesabatı');
    expect(await written('html', { ...english, language: 'ru' })).toContain('Отчёт о переводе');
  });

  it('keeps waived findings apart, with their reason', async () => {
    const page = await written('html', english, PAIRS, await waiving('The author confirmed it'));
    const [segments, accepted] = page.split('<section class="card waived">');
    expect(segments).not.toContain('The author confirmed it');
    expect(accepted).toContain('The author confirmed it');
  });

  it('shows the trend where earlier runs are known, with its table', async () => {
    const run = { pairs: 3, untranslated: 0, warning: 2, info: 0, waived: 0 };
    const history = [
      { date: '2024-01-01', error: 9, ...run },
      { date: '2024-01-02', error: 7, ...run },
    ];
    expect(await written('html')).not.toContain('<polyline');
    const page = await written('html', { ...english, history, today: '2024-01-03' });
    expect(page.match(/<polyline points="[^"]+"/g)?.length).toBe(2);
    const cells = [
      ...page.matchAll(/<tr><th scope="row">(2024[^<]+)<\/th><td class="n">\d+<\/td><td class="n">(\d+)/g),
    ];
    expect(cells.map(([, date, errors]) => `${date} ${errors}`)).toEqual([
      '2024-01-03 4',
      '2024-01-02 7',
      '2024-01-01 9',
    ]);
  });
});
