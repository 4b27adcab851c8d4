import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../../src/facts/names/compare.js';
import { explainNames } from '../../../../src/facts/names/explain.js';

const told = (languages: string, source: string, target: string): string[] => {
  const [sourceLanguage = '', targetLanguage = ''] = languages.split('-');
  return compareNames({ source, target, sourceLanguage, targetLanguage })
    .filter(({ certainty }) => certainty !== 'weak')
    .map((one) => (one.source ?? one.target)!.text);
};

describe('what a state is called beside its name may be left out', () => {
  it.each([
    ['az-en', 'Türkiyə Respublikasının Prezidenti qayıdıb.', 'The Turkish President returned.'],
    ['az-en', 'Almaniya Federativ Respublikasının səfiri Qubada olub.', 'The German Ambassador was in Guba.'],
    ['en-ru', 'The Kingdom of Sweden sent an envoy.', 'Швеция направила посланника.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it('not where the state is another', () => {
    expect(told('az-en', 'Türkiyə Respublikasının Prezidenti qayıdıb.', 'The French President returned.')).not.toEqual(
      [],
    );
  });
});

describe('a state that is named once more may be called the country', () => {
  it.each([
    [
      'en-az',
      'The quake struck southern Peru on Monday, the Institute of Peru said.',
      'Peru İnstitutu bildirib ki, zəlzələ bazar ertəsi ölkənin cənubunda baş verib.',
    ],
    ['az-ru', 'Keniya Prezidenti Keniyanın şərqində olub.', 'Президент Кении побывал на востоке страны.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it.each([
    // Nothing calls it so, or both texts do.
    ['en-az', 'He was in southern Peru, the Institute of Peru said.', 'Peru İnstitutu bildirib ki, o, cənubda olub.'],
    [
      'en-az',
      'He was in southern Peru, the Institute of Peru said, and toured the country.',
      'Peru İnstitutu bildirib ki, o, cənubda olub və ölkəni gəzib.',
    ],
    // Named once, or another in its place.
    ['en-az', 'He was in southern Peru.', 'O, ölkənin cənubunda olub.'],
    ['az-ru', 'Keniya Prezidenti Keniyanın şərqində olub.', 'Президент Кении побывал на востоке страны Мали.'],
  ])('but not else: %s: %s / %s', (...pair) => {
    expect(told(...pair)).not.toEqual([]);
  });
});

describe('a state that is named once more may be left out before an office', () => {
  it.each([
    [
      'en-az',
      'Tanja Fajon thanked her Azerbaijani counterpart Jeyhun Bayramov for Azerbaijani gas.',
      'Tanya Fayon Azərbaycan qazına görə həmkarı Ceyhun Bayramova təşəkkür edib.',
    ],
    [
      'ru-en',
      'Польша ответила, сказал польский вице-премьер Анджей Козловский.',
      'Poland has answered, said Deputy Prime Minister Andrzej Kozlowski.',
    ],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it.each([
    // Named once, or another in its place.
    ['en-az', 'She thanked her Azerbaijani counterpart Jeyhun Bayramov.', 'O, həmkarı Ceyhun Bayramova təşəkkür edib.'],
    [
      'en-az',
      'She thanked her Azerbaijani counterpart Jeyhun Bayramov for Azerbaijani gas.',
      'O, Azərbaycan qazına görə ispan həmkarı Ceyhun Bayramova təşəkkür edib.',
    ],
  ])('but not else: %s: %s / %s', (...pair) => {
    expect(told(...pair)).not.toEqual([]);
  });
});

describe('an acronym that both texts make of the words before it is no name of its own', () => {
  const source = 'The Office for Democratic Institutions and Human Rights (ODIHR) sent observers.';

  it('is not told', () => {
    const target = 'Demokratik Təsisatlar və İnsan Hüquqları Bürosu (DTİHB) müşahidəçi göndərib.';
    expect(told('en-az', source, target)).toEqual([]);
  });

  it('is told where it is made of other words', () => {
    const target = 'Demokratik Təsisatlar və İnsan Hüquqları Bürosu (BMMAK) müşahidəçi göndərib.';
    expect(told('en-az', source, target)).toEqual(['ODIHR']);
  });

  it('the translation alone has to make it of its words: the source may have that of another language', () => {
    const source = 'Beynəlxalq Quş Tədqiqatları Mərkəzi (ICBR) hesabat verib.';
    const target = 'Международный центр исследований птиц (МЦИП) представил доклад.';
    expect(told('az-ru', source, target)).toEqual([]);
    expect(told('az-ru', source, target.replace('МЦИП', 'МВИП'))).toEqual(['ICBR']);
  });
});

describe('an acronym of which nothing is known may be another one in another script', () => {
  it.each([
    ['en-ru', 'Auditors read the reports drawn up under IPSAS rules.', 'Аудиторы прочли отчёты по правилам МСУГС.'],
    ['ru-az', 'Студенты МГЮА получили дипломы.', 'MDHA tələbələri diplom alıblar.'],
    ['en-ru', 'The OSCE Office for Free Media (OFM) replied.', 'Бюро ОБСЕ по свободе СМИ (БСС) ответило.'],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).toEqual([]);
  });

  it.each([
    // Where it is known, or has many more letters.
    ['en-ru', 'Auditors read the reports of the IMF.', 'Аудиторы прочли отчёты МСУГС.'],
    ['en-ru', 'Auditors read the reports drawn up under IPSAS rules.', 'Аудиторы прочли отчёты по правилам ВОЗ.'],
  ])('%s: %s / %s is told', (languages, source, target) => {
    expect(told(languages, source, target)).not.toEqual([]);
  });
});

describe('a parliament need not be named beside its member', () => {
  it.each([
    ['az-en', 'Milli Məclisin deputatı Aydın Nurlu danışıb.', 'Aydin Nurlu MP spoke.'],
    ['en-ru', 'MP Aydin Nurlu spoke.', 'Выступил депутат Милли Меджлиса Айдын Нурлу.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it('but beside others', () => {
    expect(
      told('az-en', 'Yanğından sonra Milli Məclisin binası bərpa edilib.', 'The building was restored after the fire.'),
    ).toEqual(['Milli Məclisin']);
  });
});

describe('an acronym has room for the state whose body it is', () => {
  it.each([
    ['en-az', 'The State Oil Fund of Azerbaijan bought gold.', 'ARDNF qızıl alıb.'],
    ['az-en', 'Azərbaycan Dövlət Neft Şirkəti boru alıb.', 'SOCAR bought pipes.'],
    ['ru-en', 'Государственная нефтяная компания Азербайджана купила трубы.', 'SOCAR bought pipes.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it('not for another one', () => {
    expect(told('en-az', 'The State Oil Fund bought gold in Azerbaijan.', 'ARDNF Gürcüstanda qızıl alıb.')).toEqual([
      'Azerbaijan',
    ]);
  });
});

describe('an acronym stands for the words that it is made of in its language', () => {
  it.each([
    ['az-ru', 'Ticarət-Sənaye Palatası cavab verib.', 'ТПП ответила.'],
    // One of the words stands once more.
    ['en-az', 'Grain reached Kars over the Baku–Tbilisi–Kars line.', 'Taxıl BTQ xətti ilə Qarsa çatıb.'],
    ['ru-az', 'Сотрудник РАН выступил с лекцией.', 'Rusiya Elmlər Akademiyasının əməkdaşı mühazirə oxuyub.'],
    ['ru-en', 'Глава ВТБ ответил.', 'The head of the Foreign Trade Bank replied.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it('not where the letters begin other words', () => {
    const pair = { source: 'Глава ВТБ ответил.', target: 'The head of the Foreign Trade Council replied.' };
    const [link] = explainNames({ ...pair, sourceLanguage: 'ru', targetLanguage: 'en' });
    expect(link).toMatchObject({ source: { text: 'ВТБ' }, target: undefined });
  });

  it('not where the other text has an acronym, which it may have become', () => {
    const source = 'Honda, BMW and Jaguar of Great Britain sell cars.';
    expect(told('en-az', source, 'Böyük Britaniyanın Honda, BWM və Jaguar şirkətləri avtomobil satır.')).toEqual([
      'BMW',
    ]);
  });
});

describe('a name left in the letters of another language has no letter wrong', () => {
  it.each([['az-en', 'Katerjina Dvorjakova cavab verib.', 'Kateřina Dvořáková replied.']])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });
});

describe('the place that a body belongs to may be a letter of its acronym', () => {
  it.each([
    ['az-ru', 'Alim AMEA-nın üzvüdür.', 'Учёный — член Национальной академии наук Азербайджана.'],
    ['ru-az', 'Учёный — член Национальной академии наук Азербайджана.', 'Alim AMEA-nın üzvüdür.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });
});

it('no place is a letter of an acronym that stands beside it in full', () => {
  expect(
    told('az-en', 'Görüş Vyanada ATƏT-in binasında keçirilib.', 'The meeting took place in Madrid at the OSCE.'),
  ).toEqual(['Vyanada']);
});

describe('who is named twice may be named once', () => {
  it.each([
    [
      'en-az',
      'Judge Mammadov adjourned the hearing; Judge Mammadov said why.',
      'Hakim Məmmədov iclası təxirə salıb, hakim səbəbini deyib.',
    ],
    ['az-ru', 'Şəmsi Vəlizadə və Züleyxa Vəlizadə Şirvanda yaşayır.', 'Шамси и Зулейха Велизаде живут в Ширване.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it('not where the translation shows that a word was taken out', () => {
    const source = 'Judge Mammadov adjourned the hearing; Judge Mammadov, who came late, said why.';
    expect(told('en-az', source, 'Hakim Məmmədov iclası təxirə salıb, gec gələn hakim , səbəbini deyib.')).toEqual([
      'Mammadov',
    ]);
  });
});

describe('a word before a figure says of what that is the number', () => {
  it.each([
    [
      'en-az',
      'Under Resolution No. 318 of the Cabinet of Ministers, the toll is waived.',
      'Nazirlər Kabinetinin 318 nömrəli qərarına əsasən rüsum götürülmür.',
    ],
    ['ru-en', 'Пациенты седьмой палаты переведены.', 'Patients of Ward 7 have been moved.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it('not where the other text has no such figure', () => {
    const target = 'Nazirlər Kabinetinin qərarına əsasən rüsum götürülmür.';
    expect(told('en-az', 'Under Resolution 318 of the Cabinet of Ministers, the toll is waived.', target)).toEqual([
      'Resolution',
    ]);
  });
});

describe('a feast may be said by its date', () => {
  it.each([
    ['en-az', 'She was born on Christmas Eve.', 'O, dekabrın 24-də doğulub.'],
    ['ru-en', 'Он вернулся 26 декабря.', 'He came back on Boxing Day.'],
    ['az-en', 'Muzey yanvarın 1-də bağlıdır.', 'The museum is closed on New Year’s Day.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it('not by another', () => {
    expect(told('en-az', 'She was born on Christmas Eve.', 'O, dekabrın 23-də doğulub.')).toEqual(['Christmas']);
  });
});

describe('an office may be called otherwise', () => {
  it.each([
    [
      'en-az',
      "Uganda's Principal Secretary for Roads Amina Achieng opened the bridge in Jinja.",
      'Uqandanın yollar nazirinin müavini Amina Açienq Jinjada körpünü açıb.',
    ],
    [
      'en-ru',
      "Kenya's Cabinet Secretary for Energy and Petroleum Amina Achieng opened the plant in Naivasha.",
      'Министр энергетики и нефти Кении Амина Ачиенг открыла станцию в Найваше.',
    ],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it('but what it is of is compared', () => {
    expect(
      told(
        'en-ru',
        "Kenya's Cabinet Secretary for Energy Amina Achieng opened the plant in Naivasha.",
        'Министр обороны Кении Амина Ачиенг открыла станцию в Найваше.',
      ),
    ).not.toEqual([]);
  });
});
