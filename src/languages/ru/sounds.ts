import { soundRules } from '../../text/sounds.js';

/** Russian spelling; ё is folded to е, but where a name is respelt, signs are silent. */
const RUSSIAN = `
а=a б=b в=v г=g д=d е=e ^е=ye е<аеиоуыэюяьъ=ye ж=ž з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ц=c ч=č ш=š щ=š
ъ= ы=ı ь= э=e ё=yo ё<жчшщц=o ю=yu ю<лнрстдзш=u я=ya дж=ǰ тс=c
ґ=g є=ye і=i ї=yi ў=w қ=k ғ=g ң=n ү=ü ұ=u һ=h ө=ö ә=ä җ=ǰ ҹ=ǰ ј=y ћ=č ђ=ǰ
`;
export const sounds = soundRules(RUSSIAN);

/**
 * A second reading of letters that stand for sounds of the East which other languages write with one: Chinese and Japanese names (Цзиньпин,
 * "Cinpin"; Кэндзи, "Kenci"; Кадзуо, Kazuo), aspirates (Тхаксин, "Taksin"; Пак Чхан Ук), and surnames that Russian has a form of its own for
 * (Гаджибеков, "Hacıbəyov"; Мирзоев; Аскеров, "Əsgərov"; Мехтиев, "Mehdiyev").
 */
export const otherSounds = {
  test: /цз|чж|дз[аоуиюяе]|беков|зоев|[ткпч]х|аске|хт/,
  rules: soundRules(`цз=ǰ чж=ǰ дз=z дз>июяе=ǰ тх=t чх=č кх=k пх=p беков=bäyov зоев=zäyev аске=äsgä хт=xd ${RUSSIAN}`),
};
