import { describe, expect, it } from 'vitest';
import { matchTerms, parseTermsCsv } from '../../src/terms/index.js';

const termbase = parseTermsCsv(`concept,language,term,status,caseSensitive
region,ru,Нагорно-Карабахская автономная область,preferred,
region,az,Dağlıq Qarabağ Muxtar Vilayəti,preferred,
who,en,WHO,preferred,
people,az,xalq,preferred,
march,en,March,preferred,yes
cup,ru,Кубок Карабаха,preferred,
day,ru,День независимости,preferred,
bill,az,qanun layihəsi,preferred,
land,az,icma torpağı,preferred,
twin,en,twin city,preferred,
chair,en,chairman,preferred,
judge,ru,Сергей Новиков,preferred,
academy,ru,Военное училище,preferred,
supply,ru,поставка,preferred,
church,ru,Русская православная церковь,preferred,
`);
const found = (text: string, language: string) =>
  matchTerms(text, language, termbase).map((match) => text.slice(match.start, match.end));

describe('terms in running text', () => {
  it.each([
    ['ru', 'в Нагорно-Карабахской автономной области жили', ['Нагорно-Карабахской автономной области']],
    ['az', 'Dağlıq Qarabağ Muxtar Vilayətində', ['Dağlıq Qarabağ Muxtar Vilayətində']],
    ['az', 'xalqın və xalqlar', ['xalqın', 'xalqlar']],
    ['az', 'xalça', []],
    // The possessive of a compound stands after its plural.
    ['az', 'Qanun layihələri və qanun layihəsinin', ['Qanun layihələri', 'qanun layihəsinin']],
    ['az', 'İcma torpaqlarında', ['İcma torpaqlarında']],
    ['az', 'layihələr', []],
    ['en', 'Those who know WHO', ['WHO']],
    ['en', 'a march in March', ['March']],
    ['fr', 'WHO', []],
    ['en', 'Twin cities and their chairmen', ['Twin cities', 'chairmen']],
    ['en', 'The chairmanship', []],
    ['ru', 'Финал Кубка Карабаха: за «Кубок Карабаха» борются двое', ['Кубка Карабаха', 'Кубок Карабаха']],
    ['ru', 'Куб Карабаха', []],
    ['ru', 'Накануне Дня независимости', ['Дня независимости']],
    ['ru', 'Беседа с Сергеем Новиковым', ['Сергеем Новиковым']],
    ['ru', 'Из Военного училища нет поставок', ['Военного училища', 'поставок']],
    ['ru', 'В Русской православной церкви', ['Русской православной церкви']],
  ])('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});
