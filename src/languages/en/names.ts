import type { NameWords } from '../name-grammar.js';
import { wordSet } from '../word-set.js';
import { capitalised, common, conjunctions, links } from './signs.js';

/** Words about names; the rest of the grammar has files of its own. */
export const names: NameWords = {
  particles: wordSet(
    "van von der den de del della di da dos du la le el al ibn bin bint ben ter ten zu abu ash as an ad ar ul ud und y e o' oglu oghlu ogly qizi gizi kizi kyzy gyzy",
  ),
  filiations: wordSet('oglu oghlu ogly qizi gizi kizi kyzy gyzy'),
  surnames: [...wordSet('ov ova ev eva yev yeva li lu zade zadeh')],
  articleInside: /^abd[aeiou]l|[aeiou]ddin/,
  surnameShape: /(?:[eo]va?|sk(?:iy?|y|aya|aia)|enko|zadeh?|dze|shvili|yan|chuk|bayli|beyli)$|([iy]na?|l[iu])$/,
  pronouns: wordSet('he she him her'),
  objects: wordSet('him her'),
  addresses: wordSet('mr mrs ms'),
  conjunctions,
  prepositions: wordSet('with against about'),
  references: wordSet('he she him her his hers himself herself they them their theirs'),
  links,
  titles:
    wordSet(`mr mrs ms miss dr prof professor sir dame lord lady president senator sen rep representative congressman congresswoman
    governor gov mayor minister secretary judge justice chancellor king queen prince princess pope father rev reverend bishop archbishop
    general gen colonel col lieutenant lt captain capt major maj sergeant sgt admiral commander marshal officer chief coach chairman chairwoman
    director ambassador premier mp msp am ceo detective inspector sheriff sens reps gens lt-col messrs dr. phd class grade imam sheikh ayatollah saint st`),
  capitalised,
  numberSigns: wordSet('no nos number numbers'),
  common,
  capitalPeoples: true,
  surnamesAreWords: true,
  inPlaces: wordSet('in near across throughout outside'),
  adverbs: wordSet('also later then now never always once'),
  predicates: wordSet(
    `says said told asked added thinks thought believes knows knew wants wanted argued claimed insisted admitted tweeted testified denied accused
    joined wrote called urged warned resigned apologised apologized replied met
    himself herself who played scored won lost went`,
  ),
  clock: /^time$/,
  money: /^(?:dollars?|pounds?|francs?|pesos?|yen|yuan|roubles?|rubles?|dinars?|rials?|rupees?|kron[ae]r?)$/,
  commonShape:
    /(?:ing|ed|ly|tion|tions|ment|ments|ness|ity|ities|ism|ists|ful|ous|able|ible|ive|ers|ors|ships?|'t|n't|'re|'ve|'ll)$/,
};
