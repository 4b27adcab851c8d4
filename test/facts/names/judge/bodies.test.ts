import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../../src/facts/names/compare.js';
import { explainNames } from '../../../../src/facts/names/explain.js';

const told = (languages: string, source: string, target: string): string[] => {
  const [sourceLanguage = '', targetLanguage = ''] = languages.split('-');
  return compareNames({ source, target, sourceLanguage, targetLanguage })
    .filter(({ certainty }) => certainty !== 'weak')
    .map((one) => `${one.source?.text ?? '–'} / ${one.target?.text ?? '–'}`);
};

describe('a like body in the place of another is told', () => {
  it.each([
    // What it deals in.
    ['en-ru', 'The State Statistics Committee replied.', 'Государственный таможенный комитет ответил.'],
    ['az-ru', 'Dövlət Gömrük Komitəsi cavab verib.', 'Государственный комитет по статистике ответил.'],
    ['ru-en', 'Федеральная служба по труду ответила.', 'The Federal Customs Service replied.'],
    ['ru-az', 'Апелляционный суд отложил дело.', 'İnzibati Məhkəmə işi təxirə salıb.'],
    ['en-az', 'The Youth Foundation paid the bill.', 'Hesabı Sığorta Fondu ödəyib.'],
    ['az-ru', 'Voleybol Federasiyası bildirib.', 'Федерация баскетбола сообщила.'],
    ['en-az', 'The Chamber of Accounts replied.', 'Notariat Palatası cavab verib.'],
    // Where it stands among its kind.
    ['az-en', 'Şəhər Məhkəməsi işə baxıb.', 'The Regional Court heard the case.'],
    // What kind of body it is.
    ['az-ru', 'Əmək Nazirliyi bildirib.', 'Агентство труда сообщило.'],
    ['en-ru', 'The Court of Human Rights sat in May.', 'Комитет по правам человека заседал в мае.'],
    ['az-en', 'Statistika Komitəsi hesabat verib.', 'The Statistics Agency reported.'],
    // Beside the name of a person.
    [
      'az-ru',
      'Bakı İnzibati Məhkəməsi Tural Əliyevin işinə baxıb.',
      'Бакинский коммерческий суд рассмотрел дело Турала Алиева.',
    ],
    // One word of two is none that is made of it.
    [
      'ru-en',
      'Об этом сообщил директор Института ядерной физики.',
      'This was reported by the director of the Institute of Thermophysics.',
    ],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).not.toEqual([]);
  });
});

describe('another body of the same kind is told', () => {
  it.each([
    // By words that no list has, too.
    ['ru-en', 'Федерация плавания Узбекистана ответила.', 'The Uzbekistan Triathlon Federation replied.'],
    ['ru-az', 'Средства получит Ботанический институт.', 'Vəsait Tarix İnstitutuna ayrılıb.'],
    ['ru-az', 'Гагаринский районный суд г. Москвы арестовал его.', 'Moskvanın Basmannı Rayon Məhkəməsi onu həbs edib.'],
    ['ru-en', 'Он глава Управления гражданской авиации.', 'He heads the Ports Authority.'],
    // By what a clipped word is clipped of.
    ['ru-en', 'Нацбанк Казахстана снизил ставку.', 'The Development Bank of Kazakhstan has cut the rate.'],
    // By whose it is, where that is no place that is known.
    ['az-ru', 'Saziş Kocaeli Universiteti ilə imzalanıb.', 'Соглашение подписано с университетом Сакарьи.'],
    // A known one, though what stands in its place sounds a little like it.
    ['en-ru', 'Rospotrebnadzor has closed the beach.', 'Росприроднадзор закрыл пляж.'],
    ['ru-en', 'Роспотребнадзор закрыл пляж.', 'Roszdravnadzor has closed the beach.'],
    // The second one of two courts.
    [
      'az-ru',
      'Apellyasiya Məhkəməsinin hakimi Orxan Kərimli Balakən Rayon Məhkəməsinin hökmünü dəyişib.',
      'Судья апелляционного суда Орхан Керимли изменил приговор Закатальского районного суда.',
    ],
    // In small letters throughout.
    ['en-ru', 'She chairs the Committee on Youth and Sport.', 'Она председатель комитета по здравоохранению.'],
    // Where the text names what it deals in once more.
    [
      'ru-az',
      'Глава Таможенного комитета принял делегацию Всемирной таможенной организации.',
      'Gömrük Komitəsinin sədri Ümumdünya Ticarət Təşkilatının nümayəndə heyətini qəbul edib.',
    ],
    [
      'az-en',
      'Azərbaycan Texniki Universiteti və Gürcüstan Texniki Universiteti saziş imzalayıb.',
      'Azerbaijan Technical University and the Agricultural University of Georgia have signed an agreement.',
    ],
    [
      'az-en',
      'Gömrük Komitəsinin sədri Yalama gömrük postunda olub.',
      'The Chairman of the Statistical Committee visited the Yalama customs post.',
    ],
    [
      'az-en',
      'Tanınmış alimin əlyazması Əlyazmalar İnstitutuna verilib.',
      "The scholar's manuscript has been handed over to the Institute of Linguistics.",
    ],
    // By one word more, which says what it deals in, beside another that both have.
    ['az-en', 'Gəncə Dövlət Universiteti cavab verib.', 'Ganja State Technical University replied.'],
    [
      'en-ru',
      'The rector of Tomsk State Medical University spoke.',
      'Выступил ректор Томского государственного университета.',
    ],
    // Of a kind that is like it.
    ['az-ru', 'Gəncə Neft Məktəbi cavab verib.', 'Гянджинская музыкальная академия ответила.'],
    // The only body of either text, of another kind.
    ['ru-en', 'Следственный комитет возбудил дело.', 'The Naval Academy opened a case.'],
    ['en-ru', 'The Arms Museum signed it.', 'Документ подписал Военно-морской госпиталь.'],
    // What both do for any: security, research.
    ['en-ru', 'The Water Security Agency replied.', 'Агентство энергетической безопасности ответило.'],
    ['ru-en', 'Институт лесных исследований ответил.', 'The Institute for Tax Research replied.'],
    // By nouns without an ending.
    ['ru-az', 'Это сообщил Музей изобразительных искусств.', 'Bunu Tarix Muzeyi bildirib.'],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).not.toEqual([]);
  });
});

describe('the same body in other words is not', () => {
  it.each([
    ['az-en', 'Gömrük Komitəsi gömrük postunda olub.', 'The Customs Committee visited the customs post.'],
    ['ru-az', 'Медико-биологическое агентство ответило.', 'Tibbi-Bioloji Agentlik cavab verib.'],
    // What only one of the texts says of it.
    ['en-ru', 'The Ministry of Defence replied.', 'Министерство обороны Российской Федерации ответило.'],
    ['az-en', 'Milli Elmlər Akademiyası bildirib.', 'The Academy of Sciences said so.'],
    ['en-ru', 'The International Court of Justice heard Kenya.', 'Международный суд заслушал Кению.'],
    ['az-ru', 'Gəncə Dövlət Universiteti cavab verib.', 'Гянджинский университет ответил.'],
    // One word more, of a body that shares its kind alone.
    ['en-ru', 'The Customs Committee replied.', 'Комитет ответил.'],
    ['en-ru', 'The Norwegian Skating Federation replied.', 'Норвежская федерация конькобежного спорта ответила.'],
    [
      'az-en',
      'Ona Estoniya Gəlirlər Xidmətinin rəisi cavab verib.',
      "The head of Estonia's Revenue Service replied to him.",
    ],
    // Whose letters are its letters.
    ['en-az', 'She teaches at the Jagiellonian University.', 'O, Yagellon Universitetində dərs deyir.'],
    // What it deals in, said in two words.
    ['en-az', 'The National Weather Service replied.', 'Milli Hava Proqnozları Bürosu cavab verib.'],
    // What any body may be called.
    ['en-ru', 'The Bat Conservation Trust replied.', 'Ответила организация защиты летучих мышей.'],
    // What is linked with another kind.
    ['en-az', 'The Tampa Police Department said so.', 'Bunu Tampa Polis İdarəsi bildirib.'],
    ['ru-az', 'Это сообщило земельное управление.', 'Bunu Torpaq Departamenti bildirib.'],
    // A kind that is like it, or one of several that stand alone.
    ['az-ru', 'İstehlak Agentliyi cavab verib.', 'Служба защиты потребителей ответила.'],
    [
      'en-ru',
      'The Arms Museum and the Naval Academy signed it.',
      'Документ подписали Военная прокуратура и областная больница.',
    ],
    // What sounds alike.
    [
      'az-ru',
      'Azərbaycan Dövlət Simfonik Orkestri çıxış edib.',
      'Выступил Азербайджанский государственный симфонический оркестр.',
    ],
    ['en-az', 'The Institute of Agrochemistry replied.', 'Aqrokimya İnstitutu cavab verib.'],
    // What is made of the same word.
    [
      'en-az',
      'He heads the Institute of Petrochemical Processes in Sumgayit.',
      'O, Sumqayıtda Neft-Kimya Prosesləri İnstitutuna rəhbərlik edir.',
    ],
    [
      'ru-en',
      'Он возглавлял Институт электрохимических процессов в Киеве.',
      'He headed the Institute of Electrochemical Processes in Kyiv.',
    ],
    ['en-az', 'The National Aerospace Agency replied.', 'Milli Aerokosmik Agentlik cavab verib.'],
    // A verbal noun for what it is made of.
    ['ru-az', 'Он работает в Агентстве по страхованию вкладов.', 'O, Əmanətlərin Sığortalanması Agentliyində işləyir.'],
    // Another word for the same, beside the one that says what it deals in.
    ['ru-en', 'Так решил Суд по патентным правам.', 'The Patent Property Court decided so.'],
    ['ru-en', 'Это изучил Институт древних рукописей.', 'It was studied by the Institute of Ancient Manuscripts.'],
    [
      'ru-en',
      'Об этом сообщил Институт восточных языков.',
      'This was reported by the Institute of Oriental Languages.',
    ],
    ['en-az', 'The Executive Committee replied.', 'İcraiyyə Komitəsi cavab verib.'],
    ['en-ru', 'The Transport Surveillance Service replied.', 'Служба транспортного надзора ответила.'],
    // One word more, where both say what it deals in.
    ['ru-en', 'Так решил Суд по патентным правам.', 'The Patent Property Rights Court decided so.'],
    // Two words for one that is made of them.
    ['en-ru', 'The International Seabed Fund replied.', 'Международный фонд морского дна ответил.'],
    ['ru-en', 'Управление водных путей ответило.', 'The Waterways Authority replied.'],
    // A country that is said once, a person behind an office.
    ['ru-en', 'Так решил суд первой инстанции Гонконга.', 'The court of first instance decided so.'],
    ['ru-en', 'Это сказал генеральный прокурор Кир Стармер.', 'Kier Starmer, the Director of Prosecutions, said so.'],
    // Words of which nobody knows how they would be rendered.
    ['az-ru', 'İntizam Komitəsi klubu cərimələyib.', 'Дисциплинарный комитет оштрафовал клуб.'],
    ['en-az', 'The Pollution Control Board replied.', 'Çirklənməyə Nəzarət Şurası cavab verib.'],
    ['en-az', 'The Nadu Uniformed Services Board replied.', 'Nadu Formalı Xidmətlər Şurası cavab verib.'],
    // Words about it that are no part of its name.
    [
      'en-ru',
      'Enforcement of Security Council sanctions must continue.',
      'Введение Советом Безопасности санкций должно продолжаться.',
    ],
    ['ru-en', 'Волонтеры благотворительной организации прибыли.', 'The World Vision organisation has arrived.'],
    ['en-ru', 'The Bank of England cut the rate by seven votes.', 'Банк Англии снизил ставку семью голосами.'],
    ['en-ru', 'Chief Judge Kier Starmer closed the court.', 'Главный судья Кир Стармер закрыл заседание суда.'],
    // What languages exchange in a body's name.
    ['en-ru', 'He stands before Bristol Crown Court.', 'Он предстал перед Королевским судом Бристоля.'],
    ['en-ru', 'The State Statistics Committee replied.', 'Государственный комитет по статистике ответил.'],
    ['en-ru', 'The High Court upheld the ruling.', 'Верховный суд оставил решение в силе.'],
    ['en-az', 'The City Court heard the case.', 'Bələdiyyə Məhkəməsi işə baxıb.'],
    ['ru-en', 'Министерство просвещения ответило.', 'The Ministry of Education replied.'],
    ['ru-en', 'Комиссия по выборам ответила.', 'The Election Committee replied.'],
    ['en-ru', 'The Geological Survey replied.', 'Геологическая служба ответила.'],
    // What both texts say stands for itself, wherever it stands.
    ['en-ru', 'The Customs Committee met the Tax Service.', 'Налоговая служба встретилась с Таможенным комитетом.'],
    // Small words name no body.
    ['en-ru', 'The court ruled on taxes.', 'Суд вынес решение по таможенным сборам.'],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).toEqual([]);
  });
});

it('shows both bodies by their whole phrases, and says why', () => {
  const pair = {
    source: 'Dövlət Gömrük Komitəsi cavab verib.',
    target: 'Государственный статистический комитет ответил.',
    ...{ sourceLanguage: 'az', targetLanguage: 'ru' },
  };
  const [found] = compareNames(pair);
  expect(found).toMatchObject({
    type: 'different',
    certainty: 'probable',
    source: { text: 'Dövlət Gömrük Komitəsi' },
    target: { text: 'Государственный статистический комитет' },
  });
  expect(explainNames(pair)[0]?.judgement).toMatchObject({ role: 'body', type: 'different', certainty: 'probable' });
});

it('is explained where only the translation has its words in capitals', () => {
  const [link] = explainNames({
    source: 'Федеральная служба по труду ответила.',
    target: 'The Federal Customs Service replied.',
    ...{ sourceLanguage: 'ru', targetLanguage: 'en' },
  });
  expect(link?.judgement).toMatchObject({ role: 'body', type: 'different' });
});
