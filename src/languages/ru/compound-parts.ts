import { compoundParts } from '../compound-parts.js';

/** What companies and bodies of the countries about are called in one word: «Узбекнефтегаз», «Росатом», «КазТрансОйл», «Мосгорсуд». */
export const parts = compoundParts(`
AZ азер азери азербайджан
RU рос рус
BY бел
UA укр
KZ каз казах
UZ уз узбек
TM туркмен
TJ таджик точик
KG кыргыз киргиз
GE груз
MD молд молдова
TR тюрк турк
region:tatar тат
geo:bashkortostan баш
city:moscow мос
state гос
national нац
city гор
region обл
district рай
court суд
ministry мин
gas газ
oil нефть нефт нефте ойл мунай
petrochemistry нефтехим
chemistry хим кимья
energy энерго энерджи энержи энерги
light ишыг ишик
nuclear атом
water су вод водо
power электро электр
grid сет сети
heat тепло истилик
space космос
automobile авто
aviation авиа
air аэро хава
road дор йол
transport транс
railway желдор
coal уголь уголе
metal металл
gold золото
cotton хлопок пахта памбыг
grain зерно
land зем
forest лес
fish рыб
food прод
tobacco табак
medicine фарм
telecommunications телеком
communication ком
post почта почт
bank банк
finance фин
insurance страх
leasing лизинг
investment инвест
export экспорт
import импорт
trade торг
industry пром саноат
construction строй
housing жил
property имущ
health здрав
consumer потреб
education обр
science наука
culture культ
sport спорт
tourism туризм тур
statistics стат
supervision надзор
standards стандарт
agriculture агро сельхоз`);
