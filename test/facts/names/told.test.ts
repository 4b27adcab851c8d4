import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/facts/names/index.js';

const told = (languages: string, source: string, target: string) => {
  const [sourceLanguage, targetLanguage] = languages.split('-') as [string, string];
  return compareNames({ source, target, sourceLanguage, targetLanguage }).map(
    ({ type, source, target }) => `${type} ${source?.text ?? ''}${target ? `/${target.text}` : ''}`,
  );
};

/** Sentences of ordinary length, each with a faithful translation and with one in which one name is wrong. Their scores stand clear of all thresholds. */
describe('a wrong name in an ordinary sentence', () => {
  it.each<readonly [languages: string, source: string, faithful: string, spoiled: string, finding: string]>([
    [
      'en-ru',
      'On Monday the minister told reporters in Vienna that Kowalski had signed the agreement on behalf of the Polish government.',
      'В понедельник министр рассказал журналистам в Вене, что Ковальский подписал соглашение от имени правительства Польши.',
      'В понедельник министр рассказал журналистам в Вене, что соглашение подписали от имени правительства Польши.',
      'missing Kowalski',
    ],
    [
      'en-az',
      'On Sunday we saw Kowalski in the library in Poznan, where she was writing a book about Polish poets.',
      'Bazar günü Kovalskini Poznandakı kitabxanada gördük, o, orada polşalı şairlər haqqında kitab yazırdı.',
      'Bazar günü Poznandakı kitabxanada idik, orada polşalı şairlər haqqında kitab yazılırdı.',
      'missing Kowalski',
    ],
    [
      'en-ru',
      'On Thursday he met George Smith in Vienna and told reporters about the talks with Hungary and Slovakia.',
      'В четверг он встретился в Вене с Джорджем Смитом и рассказал журналистам о переговорах с Венгрией и Словакией.',
      'В четверг он провел встречу в Вене и рассказал журналистам о переговорах с Венгрией и Словакией.',
      'missing George Smith',
    ],
    [
      'az-ru',
      'Belfast restoranında çərşənbə günü baş verən yanğın Dublindən gələn xilasedicilər tərəfindən səhərə yaxın söndürülüb.',
      'Пожар в ресторане в Белфасте, случившийся в среду, под утро потушили спасатели, которые приехали из Дублина.',
      'Пожар в ресторане, случившийся в среду, под утро потушили спасатели, которые приехали из Дублина.',
      'missing Belfast',
    ],
    [
      'az-en',
      'Kənd Təsərrüfatı Nazirliyinin məlumatına görə, Gəncədə süd bir ildə kəskin bahalaşıb, Bakıda isə qiyməti dəyişməyib.',
      'According to the Ministry of Agriculture, milk in Ganja has become much dearer in a year, while in Baku its price has not changed.',
      'According to the Ministry of Agriculture, milk has become much dearer in a year, while in Baku its price has not changed.',
      'missing Gəncədə',
    ],
    [
      'en-ru',
      'The plant in Burnaston makes two models for the European market and employs three thousand people from Derby.',
      'Завод в Бернастоне производит две модели для европейского рынка, на нем работают три тысячи человек из Дерби.',
      'На заводе производят две модели для европейского рынка, и там работают три тысячи человек из Дерби.',
      'missing Burnaston',
    ],
    [
      'en-ru',
      'They left Barcelona on Friday evening and reached Marseille by train early on Saturday with forty other passengers.',
      'Они уехали из Барселоны в пятницу вечером и рано утром в субботу добрались поездом до Марселя с сорока другими пассажирами.',
      'Они уехали в пятницу вечером и рано утром в субботу добрались поездом до Марселя с сорока другими пассажирами.',
      'missing Barcelona',
    ],
    [
      'ru-en',
      'На этой неделе в таких городах, как Феникс, Шарлотт и Бостон, ожидается сильный ливень, сообщили синоптики.',
      'This week heavy rain is expected in cities such as Phoenix, Charlotte and Boston, forecasters said.',
      'This week heavy rain is expected in cities such as Phoenix and Boston, forecasters said.',
      'missing Шарлотт',
    ],
    [
      'az-en',
      'Fərhadov dünən Bakıda keçirilən iclasda nazirliyin təklifi ilə qətiyyən razılaşmadığını bildirib.',
      "At the meeting held in Baku yesterday Farhadov said that he did not agree with the ministry's proposal at all.",
      "At the meeting held in Baku yesterday it was said that the ministry's proposal was not acceptable.",
      'missing Fərhadov',
    ],
    [
      'ru-en',
      'Аргентинец Агуэро вдруг оказался один в штрафной и забил второй гол в матче с командой из Манчестера.',
      'The Argentinian Aguero suddenly found himself alone in the box and scored the second goal of the match with the team from Manchester.',
      'The Argentinian suddenly found himself alone in the box and scored the second goal of the match with the team from Manchester.',
      'missing Агуэро',
    ],
    [
      'az-ru',
      'Danışıqlar iki gün davam edib və Almaniyada keçirilib, orada Türkiyə və Özbəkistan nümayəndələri də iştirak edib.',
      'Переговоры шли два дня и проходили в Германии, там участвовали и представители Турции и Узбекистана.',
      'Переговоры шли два дня и проходили во Франции, там участвовали и представители Турции и Узбекистана.',
      'different Almaniyada/Франции',
    ],
    [
      'az-ru',
      'Belçikalı hakim çərşənbə günü Haaqada keçirilən iclasda Niderland hökumətinin vəkilini dinləyib.',
      'Бельгийский судья в среду на заседании в Гааге выслушал адвоката правительства Нидерландов.',
      'Польский судья в среду на заседании в Гааге выслушал адвоката правительства Нидерландов.',
      'different Belçikalı/Польский',
    ],
    [
      'en-az',
      'The candidate Jair Bolsonaro left the hospital in Rio de Janeiro on Monday, said his doctors from Brasilia.',
      'Braziliadan olan həkimlərinin sözlərinə görə, namizəd Jair Bolsonaru bazar ertəsi Rio-de-Janeyrodakı xəstəxanadan çıxıb.',
      'Braziliadan olan həkimlərin sözlərinə görə, namizəd Ceremi Korbin bazar ertəsi Rio-de-Janeyrodakı xəstəxanadan çıxıb.',
      'different Jair Bolsonaro/Ceremi Korbin',
    ],
    [
      'en-ru',
      'On Tuesday Premier Li Qiang spoke in Jakarta about trade between China and Indonesia and about new railways.',
      'Во вторник глава правительства Ли Цян говорил в Джакарте о торговле Китая с Индонезией и о новых железных дорогах.',
      'Во вторник глава правительства Иван Петров говорил в Джакарте о торговле Китая с Индонезией и о новых железных дорогах.',
      'different Li Qiang/Иван Петров',
    ],
    [
      'en-ru',
      'On Thursday the architect Martin Weber said in Vienna that the new bridge over the Danube would be opened in autumn.',
      'В четверг архитектор Мартин Вебер сказал в Вене, что новый мост через Дунай откроют осенью.',
      'В четверг архитектор Рустам Шарипов сказал в Вене, что новый мост через Дунай откроют осенью.',
      'different Martin Weber/Рустам Шарипов',
    ],
    [
      'en-ru',
      'Besides Warsaw and Prague the delegation from Baku will visit Budapest in May to discuss supplies of gas.',
      'Кроме Варшавы и Праги делегация из Баку посетит в мае Будапешт, чтобы обсудить поставки газа.',
      'Кроме Варшавы и Праги делегация из Баку посетит в мае Белград, чтобы обсудить поставки газа.',
      'different Budapest/Белград',
    ],
    [
      'ru-az',
      'В среду решение в пользу компании из Тбилиси принял Верховный суд, сообщил ее адвокат Георгий Беридзе.',
      'Çərşənbə günü Tbilisidən olan şirkətin xeyrinə qərarı Ali Məhkəmə qəbul edib, bunu onun vəkili Georgi Beridze bildirib.',
      'Çərşənbə günü Tbilisidən olan şirkətin xeyrinə qərarı Mərkəzi Bank qəbul edib, bunu onun vəkili Georgi Beridze bildirib.',
      'different Верховный суд/Mərkəzi Bank',
    ],
    [
      'en-az',
      'The team won the match at home on Saturday after losing twice in Ankara and once in Izmir.',
      'Komanda Ankarada iki dəfə, İzmirdə bir dəfə uduzduqdan sonra şənbə günü evdə qalib gəlib.',
      'Komanda Ankarada iki dəfə, İzmirdə bir dəfə uduzduqdan sonra şənbə günü evdə Brandon Kelleri məğlub edib.',
      'extra /Brandon Kelleri',
    ],
    [
      'en-ru',
      'On Thursday he held a meeting in Vienna and told reporters about the talks with Hungary and Slovakia.',
      'В четверг он провел встречу в Вене и рассказал журналистам о переговорах с Венгрией и Словакией.',
      'В четверг он встретился в Вене с Джорджем Смитом и рассказал журналистам о переговорах с Венгрией и Словакией.',
      'extra /Джорджем Смитом',
    ],
    [
      'ru-en',
      'В четверг в Осло правительство Норвегии опубликовало отчет о спасении рыбаков у берегов Исландии.',
      'On Thursday in Oslo the government of Norway published a report on the rescue of fishermen off Iceland.',
      'On Thursday in Oslo the government of Norway published a report by Peter Friedman on the rescue of fishermen off Iceland.',
      'extra /Peter Friedman',
    ],
  ])('%s: %s', (languages, source, faithful, spoiled, finding) => {
    expect(told(languages, source, faithful)).toEqual([]);
    expect(told(languages, source, spoiled)).toEqual([finding]);
  });
});
