import az from '../../../src/languages/az/gazetteer.json' with { type: 'json' };
import en from '../../../src/languages/en/gazetteer.json' with { type: 'json' };
import ru from '../../../src/languages/ru/gazetteer.json' with { type: 'json' };
import { foldText } from '../../../src/text/chars.js';

const GAZETTEERS = { az, en, ru };

/** The words of a gazetteer's names, folded, those of common words left out. */
export function gazetteerNames(language: keyof typeof GAZETTEERS): Set<string> {
  const lines = GAZETTEERS[language].map((line) => line.split('\t'));
  const names = lines.flatMap(([id = '', forms = '']) => (id.startsWith('word:') ? [] : forms.split('|')));
  return new Set(names.flatMap((name) => foldText(name).match(/\p{L}{3,}/gu) ?? []));
}
