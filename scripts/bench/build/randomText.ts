import type { Random } from './random.ts'

const roots = (
  'كتب درس علم عمل حكم شرك نظم جمع فتح حفظ حسب خرج دخل ذكر رسم زرع سمع شرح صنع طلب ظهر عرض غلب فهم قبل كشف ' +
  'لعب مسح نقل هدف وصف بحث ثبت جمد حضر خدم رفع سبق شهد صدر ضبط طرح عقد فصل قطع كسر لحق منح نشر هجم ورث بدل ' +
  'تبع ثقل جهز حجز خطب ربط سكن شغل صرف ضمن طبع عرف'
).split(' ')

/** The patterns by which Arabic forms words from a root. The digits stand for the root's letters. */
const patterns = (
  '123 12ا3 1ا23 م12و3 12ي3 12ا3ة م123 م123ة ت12ي3 ا1ت2ا3 ا12ا3 است12ا3 ي123 ت123 123ت 123وا م1ا23ة 1وا23 ' +
  'أ12ا3 12ائ3 ين123 مت123 123ي'
).split(' ')

const particles = 'في من على إلى عن أن التي الذي ما لم قد بعد قبل حتى كل بين هذا هذه ذلك مع'.split(' ')

const formWord = (root: string, pattern: string): string =>
  pattern.replaceAll(/[123]/gu, (digit) => root[Number(digit) - 1] ?? '')

const words = roots.flatMap((root) => patterns.map((pattern) => formWord(root, pattern)))

/** A random word. As in any language, a few words (the first of the list) are far more frequent than the others. */
function randomWord(random: Random): string {
  if (random.chance(0.22)) return particles[random.int(0, particles.length - 1)] ?? ''
  const place = (random.next() ** 2.5 * words.length) | 0
  // 389 is prime, so this reaches every word, and neighbouring places get words of different roots.
  const chosen = words[(place * 389) % words.length] ?? ''
  const kind = random.next()
  if (kind < 0.4) return `ال${chosen}`
  return kind < 0.52 ? `و${chosen}` : chosen
}

export function randomSentence(random: Random, count: number): string {
  return Array.from({ length: count }, () => randomWord(random)).join(' ')
}

/** Random names for tags, authors and places: `count` different texts of `wordsEach` words. */
export function randomNames(random: Random, count: number, wordsEach: number): string[] {
  const found = new Set<string>()
  const noun = () => words[random.int(0, words.length - 1)] ?? ''
  while (found.size < count) found.add(Array.from({ length: wordsEach }, noun).join(' '))
  return [...found]
}
