import type { NameWords } from '../name-grammar.js';
import { wordSet } from '../word-set.js';
import { capitalised, common, conjunctions, links } from './signs.js';

/** Words about names; the rest of the grammar has files of its own. */
export const names: NameWords = {
  particles: wordSet(
    'van von der de del della di da dos du la le el əl al ibn bin oğlu qızı bəy xan ağa paşa zadə şah',
  ),
  filiations: wordSet('oğlu qızı'),
  surnames: [...wordSet('ov ova ev eva yev yeva li lu lü zadə')],
  articleInside: /^[aə]bd[aəeiouü]l|[aəeiouü]ddin/,
  surnameShape: /(?:[eo]va?|ski|skaya|enko|zadə|dze|şvili|yan|çuk|bəyli)$|(ina?|l[iuü])$/,
  pronouns: wordSet('o onu ona onda ondan onunla'),
  objects: wordSet('onu ona onda ondan onunla'),
  addresses: wordSet('xanım cənab'),
  addressFollows: true,
  conjunctions,
  postpositions: wordSet('ilə haqqında barədə qarşı'),
  references: wordSet('o onu ona onda ondan onun onunla onlar onlari onlara onlarin onlardan'),
  links,
  titles:
    wordSet(`cənab xanım prezident prezidenti nazir naziri senator deputat hakim doktor professor general polkovnik kapitan mayor leytenant serjant admiral
    kral kraliça şahzadə papa rahib yepiskop lord ser qubernator mer kansler baş-nazir müşavir katib katibi sədr sədri müdir direktor məşqçi baş ulu öndər ümummilli lider`),
  capitalised,
  common,
  capitalPeoples: false,
  bodiesEnd: true,
  surnamesAreWords: false,
  clock: /^(?:saati|vaxti)(?:n|nda|ndan|na|yla)?$/,
  money:
    /^(?:dollar|funt|frank|peso|rubl|dinar|rial|rupi|kron|yuan|iyen)(?:l[aə]r)?(?:[iuü]n|[iuüaə]|y[iuüaə]|d[aə]n?|l[aə]|l[iuü][qk])?$/,
  // Verbs, participles and abstract nouns.
  commonShape:
    /(?:maq|mək|malı|məli|dir|dur|dür|ib|ub|üb|ir|ür|mişdir|mayıb|məyib|arkən|ərkən|araq|ərək|anda|əndə|diqda|dikdə|diqdan|dikdən|liq|lik|luq|lük|siyyət|iyyət|siya|siyası|çilər|çilar|çi|çu|(?<!d)an|(?<!d)ən)$/,
};
