import { interfaceLanguageOf } from '../../messages/languages.js';
import { translate } from '../../messages/translate.js';
import { watchFacts } from '../../reports/html/browser/joined.js';
import { wordsOf } from '../../reports/html/words.js';
import { hints, type InterfaceLanguage, loadMessages } from '../index.js';
import { EXAMPLES } from './examples.js';
import type { Texts } from './texts.js';
import { factsHtml, findingsHtml, hintsHtml, textsHtml, verdictHtml } from './view.js';
import { weigh } from './weigh.js';

// The playground: weighs what is typed, in the page itself.

/** Milliseconds of rest after a key. */
const REST = 150;

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

const source = byId<HTMLTextAreaElement>('source');
const target = byId<HTMLTextAreaElement>('target');
const sourceLanguage = byId<HTMLSelectElement>('source-language');
const targetLanguage = byId<HTMLSelectElement>('target-language');
const verdict = byId('verdict');
const result = byId('result');

const textsNow = (): Texts => ({
  source: source.value,
  target: target.value,
  sourceLanguage: sourceLanguage.value,
  targetLanguage: targetLanguage.value,
});

const wished = [location.hash.slice(1), ...navigator.languages].map(interfaceLanguageOf);
let language: InterfaceLanguage = wished.find((one) => one !== undefined) ?? 'en';
let runs = 0;

/** Whoever types on while this is at work gets the answer to what was typed last. */
async function show(): Promise<void> {
  const run = ++runs;
  const texts = textsNow();
  source.lang = texts.sourceLanguage;
  target.lang = texts.targetLanguage;
  const words = wordsOf(language);
  if (texts.source.trim() === '') {
    verdict.innerHTML = `<p class="nothing">${words.say('playground.no-text')}</p>`;
    result.innerHTML = '';
    return;
  }
  if (texts.target.trim() === '') {
    const found = await hints(texts.source, { source: texts.sourceLanguage, targets: [texts.targetLanguage] });
    if (run !== runs) return;
    verdict.innerHTML = `<p class="nothing">${words.say('report.html.untranslated')}</p>`;
    result.innerHTML = hintsHtml(found, texts, words);
    return;
  }
  const weighed = await weigh(texts, language);
  if (run !== runs) return;
  const { length } = weighed.findings;
  verdict.innerHTML = verdictHtml(weighed, words);
  result.innerHTML = `<article class="seg" data-s="${weighed.findings[0]?.severity ?? ''}">${textsHtml(texts, weighed, words)}${length > 0 ? findingsHtml(weighed, texts, words) : ''}</article>${factsHtml(weighed, texts, words)}`;
}

async function speak(wanted: InterfaceLanguage): Promise<void> {
  await loadMessages(wanted);
  language = wanted;
  const say = (key: string): string => translate(wanted, key);
  document.documentElement.lang = language;
  document.title = `Tarazi: ${say('playground.title')}`;
  for (const one of document.querySelectorAll<HTMLElement>('[data-say]'))
    one.textContent = say(one.dataset.say as string);
  for (const one of document.querySelectorAll<HTMLElement>('[data-label]'))
    one.setAttribute('aria-label', say(one.dataset.label as string));
  for (const button of document.querySelectorAll<HTMLElement>('button[data-interface]'))
    button.setAttribute('aria-pressed', String(button.dataset.interface === language));
  await show();
}

function fill(texts: Texts): void {
  source.value = texts.source;
  target.value = texts.target;
  sourceLanguage.value = texts.sourceLanguage;
  targetLanguage.value = texts.targetLanguage;
}

let example = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

for (const text of [source, target])
  text.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, REST);
  });
for (const select of [sourceLanguage, targetLanguage]) select.addEventListener('change', show);
byId('example').addEventListener('click', () => {
  example = (example + 1) % EXAMPLES.length;
  fill(EXAMPLES[example]!);
  void show();
});
byId('swap').addEventListener('click', () => {
  const { source, target, sourceLanguage, targetLanguage } = textsNow();
  fill({ source: target, target: source, sourceLanguage: targetLanguage, targetLanguage: sourceLanguage });
  void show();
});
for (const button of document.querySelectorAll<HTMLElement>('button[data-interface]'))
  button.addEventListener('click', () => void speak(button.dataset.interface as InterfaceLanguage));

watchFacts();
fill(EXAMPLES[0]!);
byId('page').hidden = false;
void speak(language);
