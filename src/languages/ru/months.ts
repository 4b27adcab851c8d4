/** The months as names in texts of other languages have them: “9 Мая”, in Latin letters “8 Marta”. */
export const months = `января февраля марта апреля мая июня июля августа сентября октября ноября декабря
yanvarya fevralya marta aprelya maya iyunya iyulya avgusta sentyabrya oktyabrya noyabrya dekabrya`;
