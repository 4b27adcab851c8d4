import { soundRules } from '../text/sounds.js';

/**
 * English spelling, roughly: also used for foreign names left in Latin letters. What is uncertain (g, ch, a) keeps one sign;
 * the learned weights know what it may turn into.
 */
export const LATIN = `
a=a e=e i=i o=o u=u y=i ^y>aeiou=y y<aeou>aeiou=y y<aeou=y
e$<bcdfgklmnprstvz=  e$<hw= ee=i ea=i ie=i ie$=i ey$=ey oo=u ou=u ow=o au=o aw=o ai=ey ay=ey ei=ey oa=o eu=u ew=yu
b=b c=k c>eiy=s ck=k cc=k d=d f=f g=g gg=g gu>eiy=g h=h j=ǰ k=k l=l m=m n=n p=p q=k qu=kv r=r s=s t=t v=v w=w x=ks ^x=z z=z
ch=č tch=č sch=š shch=š sh=š zh=ž kh=x th=θ ph=f rh=r wh=w dg>e=ǰ ts=c tz=c ^kn=n ^wr=r ^ps>aeiouy=s ^hs=s ^gn=n
gh=h ^gh=g gh$= gh<ui>t= igh=ay eigh=ey augh=o ough=o mb$=m ght=t
tio=šo cia=ša ce$=s se$=s ge$=ǰ dge$=ǰ que$=k gue$=g ue$=
á=a à=a â=a ã=a ä=a å=a æ=e é=e è=e ê=e ë=e ē=e í=i ì=i î=i ï=i ó=o ò=o ô=o õ=o ø=o ö=ö ú=u ù=u û=u ü=ü ū=u ý=i
ç=s ñ=n ń=n ň=n ś=š š=š ş=š ß=s ž=ž ź=z ż=ž č=č ć=č ř=r ł=l đ=d ð=d þ=θ ğ=g ţ=c ț=c ș=š ə=ä ā=a ă=a ą=o ę=e ě=e ī=i ō=o
`;

export const latinSounds = soundRules(LATIN);

/** As Polish is read: another spelling of names left as they are (Wojciech Szczęsny, Górecki). What it has first wins. */
export const polishSounds = soundRules(
  `szcz=šč sz=š cz=č rz=ž dz=dz ch=x ck=ck c=c ci>aąeęouó=č si>aąeęouó=š zi>aąeęouó=ž j=y w=v ó=u ł=l ę=en ę$=e ą=on ń=n ś=š ć=č ź=ž ż=ž ${LATIN}`,
);

/** Whether a folded word is spelt as Polish words are. */
export const isPolish = (word: string): boolean =>
  /sz|cz|^rz|[pbtdkg]rz|ci[aąeęouó]|rzy|[ęąłśźż]|ó.*[cw]|.[^aeiouy][ei]ck[ai]$/.test(word);

/** As Hungarian is read (Szűcs, Szijjártó, Balázs). */
export const hungarianSounds = soundRules(
  `sz=s s=š ss=š cs=č ccs=č zs=ž gy=d ggy=d ly=y ny=n ty=t j=y c=c ch=č ő=ö ű=ü ${LATIN}`,
);

/** Whether a folded word is spelt as Hungarian words are. */
export const isHungarian = (word: string): boolean =>
  /[őű]|(?<!i)cs(?=[aáeéioóöuú]|$)|zs(?=[aáeéioóöuú]|$)|sz.*[áéíúö]|sz.*ó$|gy[áéíöó]|[áéíöó]gy/.test(word);

/** As Czech is read (Jiří, Dvořák, Němcová). */
export const czechSounds = soundRules(`ř=rž j=y ch=x c=c ě=ye ů=u ň=n ť=t ď=d ${LATIN}`);

/** Whether a folded word is spelt as Czech words are. */
export const isCzech = (word: string): boolean => /[řěůťď]/.test(word);

/** As Hungarian is read, too, where the letters alone do not show that it is (Magyar, Gergely, Sulyok). */
export const mayBeHungarian = (word: string): boolean => /gy(?:[ao]|$)|[aeiouáéóö]ly(?:[aeiouáóé]|$)/.test(word);

/** As Swedish and Norwegian are read (Göran, Björn, Kjell, Skjåk). */
export const nordicSounds = soundRules(`gö=yö gy=yü gä=ya kö=čö kj=č sj=š skj=š stj=š j=y dj=y hj=y lj=y å=o ${LATIN}`);

/** Whether a folded word is spelt as theirs are. */
export const isNordic = (word: string): boolean => /[åø]|^[gkj]ö|[bfgkstv]j[öäåøe]/.test(word);

/** Long vowels before a silent e: Gates, Miles, Blake. */
const LONG: Readonly<Record<string, string>> = { a: 'ey', i: 'ay', y: 'ay', o: 'o', u: 'yu' };
const SINGLE: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'bdfklmnprtvz'].map((letter) => [letter, letter])),
  c: 's',
  g: 'ǰ',
};
const silent = Object.entries(LONG).flatMap(([vowel, long]) =>
  Object.entries(SINGLE).flatMap(([letter, sound]) => [
    `${vowel}${letter}e$=${long}${sound}`,
    // Russian and Azerbaijani have one sound for ts.
    `${vowel}${letter}es$=${long}${letter === 't' ? 'c' : `${sound}s`}`,
  ]),
);

/** A second English reading: a silent e lengthens the vowel before it, Leigh may be Lee, Ian and Iain begin as Yen does, the names of the East have two sounds of ai and lose a g (Aida; Aung, Аун), and a last gh has one (Gogh). */
export const englishSounds = soundRules(
  `gh$=g ai=ay leigh$=li ^ia=ye ^iai=ye ${LATIN} ${silent.join(' ')} aung=aun ng$=n ng>bcdfghjklmnpqrstvwxz=n`,
);

/** Whether the second reading of a folded word differs. */
export const isReadTwice = (word: string): boolean =>
  /^ai|^ian$|[aiouy][bcdfgklmnprtvz]es?$|ng(?![aeiouy])|gh$/.test(word);
