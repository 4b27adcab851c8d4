import { compoundParts } from '../compound-parts.js';

/** What companies and bodies of the countries about are called in one word, in English letters: Turkmengaz, KazTransOil, TurkStat, Mosgorsud. */
export const parts = compoundParts(`
AZ azer azeri azar
RU ros rus
BY bel
UA ukr
KZ kaz kazakh
UZ uz uzbek
TM turkmen
TJ tajik tojik tadzhik
KG kyrgyz kirgiz
GE gruz
MD mold moldova
TR turk
region:tatar tat
geo:bashkortostan bash
city:moscow mos
state gos
national nats nat
city gor
region obl
district rai ray
court sud
ministry min
gas gaz gas
oil neft nefte oil munai munay
petrochemistry neftekhim neftehim
chemistry kim khim kimya chem
energy energo energy enerji enerzhi
light ishiq isiq
nuclear atom
water su suv vod
power elektr electro elektro
grid set seti
heat istilik teplo
space cosmos kosmos
automobile avto auto
aviation avia
air aero hava
road yol dor
transport trans
railway zheldor temiryol
coal ugol komir
metal metal metall
gold zoloto qizil
cotton pambig pambiq paxta
grain zerno taxil
land land zem
forest les
fish ryb
food prod
tobacco tobacco tutun
medicine pharm farm
telecommunications telecom telekom
communication com kom
post post pochta pocht
bank bank
finance fin
insurance sigorta insure strakh
leasing leasing lizing
investment invest
export export eksport
import import
trade torg trade
industry prom sanoat
construction stroi stroy
housing zhil
property imush
health zdrav
consumer potreb
education obr
science nauka nauk
culture kult
sport sport
tourism tourism turizm turist
statistics stat
supervision nadzor
standards standart standard
agriculture agro selkhoz selhoz`);
