import { phenomenon } from '../../support/balance.js';

phenomenon(
  'digits in other notations',
  [
    { en: ['.5 litres', '0.5 litres'], az: '0,5 litr', ru: '0,5 литра' },
    { en: 'a balance of -.25', az: 'saldo −0,25', ru: 'сальдо −0,25' },
    { en: ['10^6 cells', '1e6 cells'], az: '10⁶ hüceyrə', ru: ['миллион клеток', '1 000 000 клеток'] },
    { en: '2.5 × 10^6 cells', az: '2,5·10⁶ hüceyrə', ru: '2,5 млн клеток' },
    { en: '10^-3 m', az: '0,001 m', ru: '10⁻³ м' },
    { en: 'marked 1920', az: '١٩٢٠ yazılıb', ru: 'надпись １９２０' },
    { en: 'page 5.', az: 'səhifə 5.', ru: 'страница 5.' },
    { en: 'a note¹ on 7 m²', az: '7 m² haqqında qeyd¹', ru: 'примечание¹ о 7 м²' },
  ],
  [
    { from: 'en', to: 'ru', source: '.5 litres', target: '5 литров', found: ['different', '.5 litres', '5 литров'] },
    { from: 'en', to: 'az', source: '10^6 cells', target: '10⁵ hüceyrə', found: ['different', '10^6', '10⁵'] },
    { from: 'en', to: 'az', source: 'marked 1920', target: '١٩٣٠ yazılıb', found: ['different', '1920', '١٩٣٠'] },
  ],
);

phenomenon(
  'currencies',
  [
    { en: 'a hundred dollars', az: 'yüz dollar', ru: 'сто долларов' },
    { en: 'AZN 5,000', az: '5 min AZN', ru: ['5 тыс. AZN', '5 тыс. манатов'] },
    { en: ['USD 350k', '$350,000'], az: '350 min ABŞ dolları', ru: '350 тыс. долл. США' },
    { en: ['50 MUSD', '$50MM', '$50 million'], az: '50 milyon dollar', ru: '50 млн USD' },
    { en: ['Rs 2 lakh', 'Rs. 200,000', '₹200,000'], az: '200 min rupi', ru: ['200 тыс. рупий', '2 лакха рупий'] },
    { en: 'Rs 500 crore', az: '5 milyard rupi', ru: '5 млрд рупий' },
    { en: '600 roubles', az: '600 rubl', ru: ['600 р.', '600 ₽', '600 руб.'] },
    { en: '22K gold', az: '22 karat qızıl', ru: 'золото 22 карата' },
    { en: 'AZN 1.7 per USD 1', az: '1 ABŞ dolları üçün 1,7 manat', ru: '1,7 маната за 1 доллар США' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'He paid a hundred dollars.',
      target: 'O, yüz avro ödədi.',
      found: ['different', 'hundred dollars', 'yüz avro'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'half a million manats',
      target: 'полмиллиона евро',
      found: ['different', 'half a million manats', 'полмиллиона евро'],
    },
    {
      from: 'az',
      to: 'ru',
      source: '5 min AZN',
      target: '5 тыс. долларов',
      found: ['different', '5 min AZN', '5 тыс. долларов'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'Rs 2 lakh',
      target: '20 тыс. рупий',
      found: ['different', 'Rs 2 lakh', '20 тыс. рупий'],
    },
  ],
);
