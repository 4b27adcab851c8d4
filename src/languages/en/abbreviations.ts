/** Abbreviations of English prose by what may follow their full stop (own list; forms after the Chicago Manual of Style). */

/** Never at the end of a sentence: titles and the like. */
export const OPEN_ABBREVIATIONS: readonly string[] = [
  'Mr', 'Mrs', 'Ms', 'Mx', 'Messrs', 'Mme', 'Mmes', 'Mlle', 'Mlles', 'Dr', 'Drs', 'Prof', 'Rev', 'Fr', 'Hon', 'Pres', 'Gov', 'Sen', 'Sens', 'Rep', 'Reps',
  'Gen', 'Lt', 'Col', 'Maj', 'Capt', 'Cpt', 'Cmdr', 'Comdr', 'Cdr', 'Adm', 'Sgt', 'Cpl', 'Pvt', 'Brig', 'Insp', 'Supt', 'Det',
  'St', 'Ste', 'Sts', 'Mt', 'Ft', 'Amb', 'Msgr', 'Atty', 'e.g', 'i.e', 'cf', 'viz', 'vs', 'v', 'ca', 'approx',
  'incl', 'Bros', 'Eng', 'Asst', 'Assoc', 'Dep',
]; // biome-ignore format: a table

/** May end a sentence, and do before a word that begins one. */
export const CLOSING_ABBREVIATIONS: readonly string[] = [
  'a.m', 'p.m', 'A.M', 'P.M', 'U.S', 'U.K', 'U.N', 'U.S.A', 'E.U', 'D.C', 'L.A', 'N.Y', 'B.C', 'A.D', 'C.E', 'B.C.E', 'Ph.D', 'M.D',
  'M.A', 'B.A', 'Inc', 'Ltd', 'Co', 'Corp', 'Bros', 'Jr', 'Sr', 'Esq', 'etc', 'et al', 'ibid', 'Ave', 'Blvd', 'Rd', 'Dept', 'Univ',
  'est', 'max', 'min', 'Assn', 'Mass', 'Calif', 'Conn', 'Fla', 'Ill', 'Mich', 'Penn', 'Pa', 'Tenn', 'Tex', 'Va', 'Wash',
  'Wis', 'Ariz', 'Colo', 'Ga', 'Ky', 'Minn', 'Okla', 'Ore', 'N.J', 'N.C', 'S.C', 'Ky', 'lb', 'lbs', 'oz', 'ft', 'hr', 'hrs', 'mins', 'secs',
]; // biome-ignore format: a table

/** Followed by a number. */
export const NUMERIC_ABBREVIATIONS: readonly string[] = [
  'No', 'Nos', 'no', 'nos', 'p', 'pp', 'pg', 'vol', 'Vol', 'ch', 'chap', 'Ch', 'Chap', 'fig', 'Fig', 'figs', 'sec', 'Sec', 'art', 'Art', 'arts', 'Arts',
  'para', 'paras', 'eq', 'eqs', 'cl', 'ed', 'eds', 'pt', 'Pt', 'op', 'ver', 'v', 'c', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec',
  'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat', 'Sun', 'Res', 'Doc', 'Rs', 'Tel', 'tel', 'Ext', 'ext',
]; // biome-ignore format: a table

/** Followed by a year: born, died, flourished, ruled. */
export const YEAR_ABBREVIATIONS: readonly string[] = ['b', 'd', 'fl', 'r'];
