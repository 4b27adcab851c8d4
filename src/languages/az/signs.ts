import type { LanguageSigns } from '../language-signs.js';
import { longWordSet, wordSet } from '../word-set.js';
import { months } from './months.js';
import { plainLetters } from './plain-letters.js';

const CALENDAR = `${months} bazar bazarertəsi çərşənbə axşamı cümə şənbə
yanvarın fevralın martın aprelin mayın iyunun iyulun avqustun sentyabrın oktyabrın noyabrın dekabrın`;

const STARTS = `bu o onun ona onu ondan onda onlar onların onları onlara onlardan bunun bunu buna bundan bunlar bunların mən mənim məni mənə sən sənin biz bizim bizi bizə siz sizin sizi sizə
öz özü özünün özünü öz-özünə həmin belə elə bəzi bütün hər heç heç-bir heçkim hamı hamısı hərkəs kim nə hansı hara harada haraya haradan ora orada oraya oradan bura burada buraya buradan necə niyə nədən neçə nəzərən
və ya yaxud amma ancaq lakin fəqət halbuki çünki ki əgər hərçənd baxmayaraq isə də da həm həmçinin həmdə eləcə yalnız təkcə hətta artıq hələ indi sonra əvvəl
daha ən çox az bir iki üç dörd beş altı yeddi səkkiz doqquz on yüz min milyon milyard birinci ikinci üçüncü dördüncü beşinci ilk son sonuncu növbəti keçən ötən gələn əvvəlki
dalbadal bugün dünən sabah bu-gün axşam səhər gecə gündüz gün həftə ay il saat dəqiqə vaxt zaman tarix indiki hazırda hal-hazırda hazırkı yaxınlarda nəhayət birdən dərhal bəzən adətən həmişə heç-vaxt
görə əsasən üçün ilə kimi qədər dair barədə haqqında ərzində zamanı arasında üzrə qarşı tərəfindən etibarən başqa əlavə bundan-əlavə məsələn yəni beləliklə nəticədə səbəbdən ona-görə
bəli xeyr yox var deyil olar olmaz ola bilər bəlkə şübhəsiz əlbəttə həqiqətən əslində ümumiyyətlə xüsusilə xüsusən
insanlar insan adam adamlar kişi kişilər qadın qadınlar uşaq uşaqlar oğlan qız ailə ailəsi ata ana atası anası qardaş bacı oğlu qızı həyat yoldaşı dost dostlar
polis prezident nazir nazirlik hökumət parlament deputat senator hakim məhkəmə prokuror vəkil həkim alim alimlər tədqiqatçı tədqiqatçılar mütəxəssis mütəxəssislər ekspert ekspertlər analitik
müəllim tələbə şagird məktəb universitet xəstəxana şirkət şirkətlər bank müəssisə təşkilat işçi işçilər əməkdaş rəhbər rəhbəri rəis müdir direktor sədr üzv üzvlər
komanda oyun oyunçu futbolçu azarkeş məşqçi klub liqa matç mövsüm qol çempionat kubok
ölkə dövlət şəhər kənd rayon dairə küçə yol şimal cənub şərq qərb mərkəzi şimali cənubi şərqi qərbi böyük kiçik yeni köhnə gənc uzun qısa yüksək aşağı yaxşı pis əsas mühüm
ordu hərbi əsgər qoşun müharibə sülh hücum partlayış yanğın zəlzələ sunami daşqın qasırğa fırtına
pul qiymət vergi satış gəlir bazarı neft qaz enerji su hava qida
xəbər mətbuat hesabat məlumat məlumata sənəd məktub kitab film serial şou mahnı musiqi sənət
dünya yer həyat ölüm sevgi ümid qorxu iş şey hissə yer sayı qrup tərəf məqsəd problem məsələ səbəb nəticə
ev bina otaq torpaq bağ park kilsə məscid dəniz okean göl çay dağ ada sahil
baxın bax izləyin deyir dedi deyib bildirib bildirir söyləyib qeyd edib əlavə edib davam edir
cənab xanım hörmətli əziz möhtərəm xalq milli beynəlxalq ictimai siyasi iqtisadi hüquqi qədim sabiq keçmiş hazır
təxminən təqribən demək olar azı ən-azı azından dəfə yarı çoxu bəziləri əksəriyyəti biri başqası digər digəri digərləri eyni fərqli müxtəlif
mənə elədir necədir olsun lazımdır mümkündür vacibdir doğrudur düzdür`;

export const capitalised = longWordSet('az.capitalised', `${CALENDAR} selsi farenheyt`);
export const common: ReadonlySet<string> = longWordSet('az.common', `${CALENDAR} ${STARTS}`);
export const conjunctions = wordSet('və');
export const links = wordSet('və üzrə');

export const signs: LanguageSigns = {
  tag: 'az',
  months,
  alphabet: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  own: plainLetters.own,
  words: [common, conjunctions, links],
};
