import { compoundParts } from '../compound-parts.js';

/** What companies and bodies of the countries about are called in one word: Azərenerji, Türkmənqaz, Mosqorsud. */
export const parts = compoundParts(`
AZ azər azəri
RU ros rus
BY bel
UA ukr
KZ qaz kaz qazax
UZ uz özbək uzbek
TM türkmən turkmen
TJ tacik toçik
KG qırğız
GE gürcü
MD mold moldova
TR türk
region:tatar tat
geo:bashkortostan baş
city:moscow mos
state qos
national nats
city qor
region obl
district ray
court sud
ministry min
gas qaz gaz
oil neft nefte oyl munay
petrochemistry neftexim
chemistry kim xim kimya
energy enerji energetika enerqo enerjo energo
light işıq
nuclear atom
water su suy suv vod
power elektrik elektr elektro
grid set seti
heat istilik teplo
space kosmos
automobile avto avtomobil
aviation avia
air aero hava
road yol dor
transport trans nəqliyyat
railway dəmiryol jeldor
coal kömür uqol
metal metal
gold qızıl zoloto
cotton pambıq paxta
grain taxıl zerno
land torpaq zem
forest meşə les
fish balıq rıb
food ərzaq prod
tobacco tütün
medicine farm
telecommunications telekom
communication rabitə kom
post poçt poçta
bank bank
finance fin maliyyə
insurance sığorta strax
leasing lizinq
investment invest
export eksport ixrac
import import idxal
trade torq ticarət
industry prom sənaye
construction stroy inşaat tikinti
housing jil mənzil
property əmlak imuş
health zdrav
consumer potreb
education obr
science nauka
culture kult
sport sport
tourism turizm
statistics stat
supervision nadzor
standards standart
agriculture aqro selxoz`);
