import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/documents/index.js';
import { plainText } from '../../src/model/index.js';
import { parseTermsCsv } from '../../src/terms/index.js';
import { checkPair } from '../../src/validate/check-pair.js';
import { checkSettings } from '../../src/validate/settings.js';
import { root } from '../support/repository.js';

const original = resolve(root, process.env.TARAZI_TEST_DATA ?? '../shared', 'statement', 'statement.md');
const absent = !existsSync(original);
const reason = absent ? ' (skipped: statement/statement.md is absent from the test data)' : '';

const settings = checkSettings({}, parseTermsCsv(readFileSync(join(root, 'terms.csv'), 'utf8')));
const translation = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, 'test', 'fixtures', 'statement', `${language}.json`), 'utf8'));
const sources = absent
  ? []
  : formatOf('statement.md')!.parse(readFileSync(original), { file: 'statement.md', language: 'en' }).units;

/** The errors of one sentence whose translation is put in the place of the faithful one. */
function errorsOf(language: string, id: string, target: string) {
  const unit = sources.find((one) => one.id === id);
  const pair = { source: plainText(unit!.source), target, sourceLanguage: 'en', targetLanguage: language };
  return checkPair(pair, settings).filter(({ severity }) => severity === 'error');
}

/** What a translator may have done to a name: the mistake, the unit, what stands there, what was made of it. */
type Spoiling = readonly [mistake: string, unit: string, from: string, to: string];

const SPOILINGS: Readonly<Record<'az' | 'ru', readonly Spoiling[]>> = {
  az: [
    ['other person', 'uda5de1babdda', 'Heydər Əliyev', 'Əbülfəz Elçibəy'],
    ['other first name', 'uda5de1babdda', 'Heydər Əliyev', 'İlham Əliyev'],
    ['misspelt surname', 'uda5de1babdda', 'Əliyev bu', 'Əliyov bu'],
    ['misspelt first name', 'uda5de1babdda', 'Heydər', 'Heydar'],
    ['dropped person', 'uda5de1babdda', ' Heydər Əliyev', ''],
    ['other city', 'uda5de1babdda', 'Moskvadakı', 'Tbilisidəki'],
    ['other city', 'uded0745bc6d5', 'Bakıya', 'Gəncəyə'],
    ['other city', 'uded0745bc6d5', 'Sumqayıta', 'Şamaxıya'],
    ['misspelt city', 'uded0745bc6d5', 'Sumqayıta', 'Sumqayata'],
    ['dropped city', 'uded0745bc6d5', 'Bakıya, Sumqayıta', 'Bakıya'],
    ['wrong acronym', 'uded0745bc6d5', 'SSRİ', 'ABŞ'],
    ['wrong acronym', 'uc0558a1ece24', 'BMT-nin', 'ATƏT-in'],
    ['dropped acronym', 'uc0558a1ece24', 'BMT-nin ', ''],
    ['other country', 'uca5380e6221b', 'Ermənistanın', 'Gürcüstanın'],
    ['other country', 'u46473e95222a', 'Azərbaycanın ərazi', 'Ermənistanın ərazi'],
    ['other region', 'uca5380e6221b', 'Dağlıq Qarabağ Muxtar Vilayətində', 'Naxçıvan Muxtar Respublikasında'],
    ['other institution', 'u6a20b7b8de72', 'Milli Məclisin', 'Ali Sovetin'],
    ['misspelt institution', 'u6a20b7b8de72', 'Milli Məclisin', 'Milli Mıclisin'],
    ['other ministry', 'u1c9f28b7c560', 'Xarici İşlər Nazirliyi', 'Daxili İşlər Nazirliyi'],
    ['other event', 'ua8f592522ecf', '„Qara Yanvar“', '„Qanlı Yanvar“'],
  ],
  ru: [
    ['other person', 'uda5de1babdda', 'Гейдар Алиев', 'Абульфаз Эльчибей'],
    ['other first name', 'uda5de1babdda', 'Гейдар Алиев', 'Ильхам Алиев'],
    ['misspelt surname', 'uda5de1babdda', 'Алиев решительно', 'Алийев решительно'],
    ['misspelt first name', 'uda5de1babdda', 'Гейдар', 'Гайдар'],
    ['dropped person', 'uda5de1babdda', ' Гейдар Алиев', ''],
    ['other city', 'uda5de1babdda', 'в Москве', 'в Тбилиси'],
    ['other city', 'uded0745bc6d5', 'в Баку', 'в Гянджу'],
    ['other city', 'uded0745bc6d5', 'Сумгаит', 'Шемаху'],
    ['misspelt city', 'uded0745bc6d5', 'Сумгаит', 'Сумгиат'],
    ['dropped city', 'uded0745bc6d5', 'Баку и Сумгаит', 'Баку'],
    ['wrong acronym', 'uded0745bc6d5', 'СССР', 'США'],
    ['wrong acronym', 'uc0558a1ece24', 'ООН', 'ОБСЕ'],
    ['dropped acronym', 'uc0558a1ece24', ' ООН', ''],
    ['other country', 'uca5380e6221b', 'притязания Армении', 'притязания Грузии'],
    ['other country', 'u46473e95222a', 'целостность Азербайджана', 'целостность Армении'],
    ['other region', 'uca5380e6221b', 'Нагорно-Карабахской автономной области', 'Нахичеванской автономной республике'],
    ['other institution', 'u6a20b7b8de72', 'Милли Меджлиса', 'Верховного Совета'],
    ['misspelt institution', 'u6a20b7b8de72', 'Милли Меджлиса', 'Милли Меджлаша'],
    ['other ministry', 'u1c9f28b7c560', 'Министерство иностранных дел', 'Министерство внутренних дел'],
    ['other event', 'ua8f592522ecf', '«Чёрный январь»', '«Кровавый январь»'],
  ],
};

describe.skipIf(absent).each(['az', 'ru'] as const)(
  `the names of a statement in %s, with the termbase${reason}`,
  (language) => {
    const faithful = translation(language);

    it('finds nothing wrong with the faithful translation', () => {
      const found = sources.map(({ id }) => [
        id,
        errorsOf(language, id, faithful[id]!).map(({ source }) => source?.text),
      ]);
      expect(found.filter(([, errors]) => errors!.length > 0)).toEqual([]);
    });

    it.each(SPOILINGS[language])('tells the %s as an error: %s, %s, %s', (_, id, from, to) => {
      const text = faithful[id]!;
      expect(text.split(from)).toHaveLength(2);
      const errors = errorsOf(language, id, text.replace(from, to));
      expect(errors.map(({ category }) => category)).toContain('name');
    });

    it('takes every name of the source for a term, so that its loss is an error', () => {
      const names = ['Black January', 'Azerbaijan', 'Foreign Ministry', 'USSR', 'Baku', 'Sumgait', 'Armenia', 'Moscow'];
      const longer = ['Nagorno-Karabakh Autonomous Region', 'Azerbaijan SSR', 'Soviet Government', 'Soviet Army'];
      const others = ['Heydar Aliyev', 'Milli Majlis', 'UN', 'Supreme Commander-in-Chief', 'Army of Azerbaijan'];
      const documents = [
        'Universal Declaration of Human Rights',
        'International Covenant on Civil and Political Rights',
      ];
      const peoples = ['Azerbaijani', 'Azerbaijanis', 'Armenian', 'Soviet'];
      for (const name of [...names, ...longer, ...others, ...documents, ...peoples]) {
        const unit = sources.find(({ source }) => new RegExp(`\\b${name}\\b`).test(plainText(source)));
        const lost = errorsOf(language, unit!.id, language === 'az' ? 'Heç nə.' : 'Ничего.');
        expect(lost.map(({ source }) => source?.text)).toContain(name);
      }
    });
  },
);
