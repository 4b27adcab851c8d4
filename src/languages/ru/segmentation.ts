import { type SegmentationRules, sentenceRules } from '../../text/segmentation.js';
import { CLOSING_ABBREVIATIONS, NUMERIC_ABBREVIATIONS, OPEN_ABBREVIATIONS } from './abbreviations.js';

/** Words that begin a Russian sentence and hardly ever follow an abbreviation within one. */
const STARTERS: readonly string[] =
  'Он Она Оно Они Мы Вы Я Ты Его Её Ее Их Наш Наша Это Эта Этот Эти Тот Та Те То Там Тогда Так Также Такой Такая Такие В Во На По С Со К Ко О Об От До Из За Под Над При Для Без Через После Перед Между Около Среди Согласно Вместе И А Но Или Да Нет Не Ни Если Когда Где Куда Почему Как Какой Кто Что Чтобы Хотя Поэтому Однако Кроме Затем Потом Теперь Сейчас Сегодня Вчера Завтра Ранее Позже Позднее Впрочем Кстати Впервые Все Всё Всего Каждый Каждая Многие Некоторые Несколько Один Одна Два Три Другой Другие Именно Только Даже Уже Ещё Еще Тем Вот Во-первых Во-вторых'.split(
    ' ',
  );

let made: SegmentationRules | undefined;

/** Where sentences end; made at the first call. */
export function segmentation(): SegmentationRules {
  made ??= sentenceRules({
    open: OPEN_ABBREVIATIONS,
    closing: CLOSING_ABBREVIATIONS,
    numeric: NUMERIC_ABBREVIATIONS,
    starters: STARTERS,
  });
  return made;
}
