/** Writes every generated data file anew; CI checks that nothing changes. */
await import('./generate/names/gazetteer.js');
await import('./generate/names/capitals.js');
await import('./generate/names/sound-weights.js');
await import('./generate/names/lexicons.js');
(await import('./generate/rules/pages.js')).generate();
(await import('./generate/evidence/page.js')).generate();
(await import('./generate/numerals.js')).generate();
await (await import('./generate/report/script.js')).generate();

export {};
