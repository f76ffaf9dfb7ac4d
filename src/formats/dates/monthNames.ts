/** Month names as newspapers write them, each with its number: Levant, Gulf, Egypt and the Maghreb; Urdu, Hebrew, French, Turkish, English. */
const NAMES: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي', 'جنوری', 'ژانویه', 'ينار', 'ינואר', 'january', 'jan', 'janvier', 'janv', 'ocak'],
  ['فبراير', 'شباط', 'فيفري', 'فروری', 'فوریه', 'פברואר', 'february', 'feb', 'février', 'févr', 'şubat'],
  ['مارس', 'آذار', 'اذار', 'مارچ', 'מרץ', 'מרס', 'march', 'mar', 'mars', 'mart'],
  ['أبريل', 'ابريل', 'إبريل', 'نيسان', 'أفريل', 'آوریل', 'اپریل', 'אפריל', 'april', 'apr', 'avril', 'avr', 'nisan'],
  ['مايو', 'أيار', 'ايار', 'ماي', 'مئی', 'مه', 'מאי', 'may', 'mai', 'mayıs'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان', 'جون', 'ژوئن', 'יוני', 'june', 'jun', 'juin', 'haziran'],
  ['يوليو', 'يوليه', 'تموز', 'جويلية', 'يوليوز', 'جولائی', 'ژوئیه', 'יולי', 'july', 'jul', 'juillet', 'juil', 'temmuz'],
  ['أغسطس', 'اغسطس', 'آب', 'أوت', 'غشت', 'اگست', 'اوت', 'אוגוסט', 'august', 'aug', 'août', 'ağustos'],
  ['سبتمبر', 'أيلول', 'ايلول', 'شتنبر', 'ستمبر', 'سپتامبر', 'ספטמבר', 'september', 'sept', 'sep', 'septembre', 'eylül'],
  ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين الاول', 'اکتوبر', 'اکتبر', 'אוקטובר', 'october', 'oct', 'octobre', 'ekim'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'نومبر', 'نوامبر', 'נובמבר', 'november', 'nov', 'novembre', 'kasım'],
  [
    'ديسمبر',
    'كانون الأول',
    'كانون الاول',
    'دجنبر',
    'دسمبر',
    'دسامبر',
    'דצמבר',
    'december',
    'dec',
    'décembre',
    'déc',
    'aralık',
  ],
]

const byName = NAMES.flatMap((names, index) => names.map((name) => ({ name, month: index + 1 }))).toSorted(
  (a, b) => b.name.length - a.name.length,
)

const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{M}])ב?(${byName.map(({ name }) => name).join('|')})\.?(?![\p{L}\p{M}])`,
  'giu',
)

/** Every month named in a text with where it stands, in order («مارس/ آذار» names one twice). */
export function monthsIn(text: string): { month: number; start: number; end: number }[] {
  return [...text.matchAll(NAME)].map((match) => {
    const name = (match[1] ?? '').toLowerCase()
    return {
      month: byName.find((each) => each.name === name)?.month ?? 1,
      start: match.index,
      end: match.index + match[0].length,
    }
  })
}
