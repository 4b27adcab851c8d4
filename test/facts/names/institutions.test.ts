import { describe, expect, it } from 'vitest';
import { openNames, sixWays } from './open-names.js';

/** An institution in three languages, in a frame of its own. */
type Row = readonly [en: string, az: string, ru: string];
const frame = ([en, az, ru]: Row): Row => [
  `On Monday the ${en} published a report.`,
  `Bazar ertəsi ${az} hesabat dərc edib.`,
  `В понедельник ${ru} опубликовало отчет.`,
];

/** Like institutions: head and modifier are common words of the three languages. */
const GROUPS: Readonly<Record<string, readonly Row[]>> = {
  ministries: [
    ['Ministry of Foreign Affairs', 'Xarici İşlər Nazirliyi', 'Министерство иностранных дел'],
    ['Interior Ministry', 'Daxili İşlər Nazirliyi', 'МВД'],
    ['Ministry of Agriculture', 'Kənd Təsərrüfatı Nazirliyi', 'Министерство сельского хозяйства'],
    ['Ministry of Health', 'Səhiyyə Nazirliyi', 'Минздрав'],
    ['Ministry of Defence Industry', 'Müdafiə Sənayesi Nazirliyi', 'Министерство оборонной промышленности'],
    ['Ministry of Housing', 'Mənzil Nazirliyi', 'Министерство жилищного строительства'],
    ['Department of Energy', 'Energetika Departamenti', 'Министерство энергетики'],
    [
      'Ministry of Labour and Social Protection',
      'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi',
      'Министерство труда и социальной защиты населения',
    ],
  ],
  // Whoever heads a ministry stands for it, with small letters too.
  ministers: [
    ['foreign minister', 'xarici işlər naziri', 'министр иностранных дел'],
    ['Home Secretary', 'daxili işlər naziri', 'министр внутренних дел'],
    ['Defence Minister', 'müdafiə naziri', 'министр обороны'],
    ['Minister of Finance', 'maliyyə naziri', 'министр финансов'],
    ['Health Secretary', 'səhiyyə naziri', 'министр здравоохранения'],
  ],
  courts: [
    ['Constitutional Court', 'Konstitusiya Məhkəməsi', 'Конституционный суд'],
    ['Court of Appeal', 'Apellyasiya Məhkəməsi', 'Апелляционный суд'],
    ['Court of Cassation', 'Kassasiya Məhkəməsi', 'Кассационный суд'],
    ['Arbitration Court', 'Arbitraj Məhkəməsi', 'Арбитражный суд'],
    ['Administrative Court', 'İnzibati Məhkəmə', 'Административный суд'],
    ['Military Court', 'Hərbi Məhkəmə', 'Военный суд'],
  ],
  banks: [
    ['Central Bank', 'Mərkəzi Bank', 'Центробанк'],
    ['World Bank', 'Dünya Bankı', 'Всемирный банк'],
    ['Savings Bank', 'Əmanət Bankı', 'Сберегательный банк'],
    ['Export-Import Bank', 'İxrac-İdxal Bankı', 'Экспортно-импортный банк'],
    ['Eurasian Development Bank', 'Avrasiya İnkişaf Bankı', 'Евразийский банк развития'],
  ],
  services: [
    ['State Border Service', 'Dövlət Sərhəd Xidməti', 'Государственная пограничная служба'],
    ['State Migration Service', 'Dövlət Miqrasiya Xidməti', 'Государственная миграционная служба'],
    ['State Employment Service', 'Dövlət Məşğulluq Xidməti', 'Государственная служба занятости'],
    ['State Veterinary Service', 'Dövlət Baytarlıq Xidməti', 'Государственная ветеринарная служба'],
    ['Probation Service', 'Probasiya Xidməti', 'Служба пробации'],
  ],
  'committees and agencies': [
    ['State Customs Committee', 'Dövlət Gömrük Komitəsi', 'Государственный таможенный комитет'],
    ['Investigative Committee', 'İstintaq Komitəsi', 'Следственный комитет'],
    ['Copyright Agency', 'Müəllif Hüquqları Agentliyi', 'Агентство по авторским правам'],
    ['Water Resources Agency', 'Su Ehtiyatları Agentliyi', 'Агентство водных ресурсов'],
    ['Innovation Agency', 'İnnovasiya Agentliyi', 'Агентство инноваций'],
  ],
  chambers: [
    ['Chamber of Commerce', 'Ticarət Palatası', 'Торговая палата'],
    ['Chamber of Accounts', 'Hesablama Palatası', 'Счетная палата'],
    ['Chamber of Notaries', 'Notariat Palatası', 'Нотариальная палата'],
    ['Supervisory Board', 'Müşahidə Şurası', 'Наблюдательный совет'],
    ['Legislative Assembly', 'Qanunverici Məclis', 'Законодательное собрание'],
  ],
  'forces and schools': [
    ['General Staff', 'Baş Qərargah', 'Генеральный штаб'],
    ['Naval Forces', 'Hərbi Dəniz Qüvvələri', 'Военно-морские силы'],
    ['Institute of Philosophy', 'Fəlsəfə İnstitutu', 'Институт философии'],
    ['Institute of Mathematics', 'Riyaziyyat İnstitutu', 'Институт математики'],
    ["Prosecutor General's Office", 'Baş Prokurorluq', 'Генеральная прокуратура'],
  ],
};

describe.each(Object.entries(GROUPS))('%s', (_, rows) => {
  it.each(sixWays(rows.map(frame)))('%s-%s: %s → %s is rendered', (from, to, source, target) => {
    expect(openNames(from, source, to, target)).toEqual([]);
  });

  it.each(sixWays(rows.map(frame), 1))('%s-%s: %s → %s is another', (from, to, source, target) => {
    expect(openNames(from, source, to, target)).not.toEqual([]);
  });
});

describe('like institutions', () => {
  it.each([
    ['en', 'az', 'The Foreign Ministry replied.', 'Daxili İşlər Nazirliyi cavab verib.', 'Foreign Ministry'],
    ['en', 'ru', 'The Ministry of Defence replied.', 'Министерство финансов ответило.', 'Ministry of Defence'],
    ['az', 'ru', 'Dövlət Sərhəd Xidməti cavab verib.', 'Миграционная служба ответила.', 'Sərhəd'],
  ] as const)('%s-%s: nothing of the name is rendered by the other: %s → %s', (from, to, source, target, name) => {
    expect(openNames(from, source, to, target).join()).toContain(name);
  });
});
