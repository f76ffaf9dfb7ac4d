import { diamond, diamondHole, disc, translate, stem } from './shapes.ts'

/**
 * The name in the Kufic style of old headings: a bar as the baseline, stems cut at an angle, and diamond dots.
 * Jeem, reh and the tooth of yeh are based on Reem Kufi Bold (OFL). Dal, the round letter and every dot are drawn for
 * Jarida, and the eye of the round letter is a diamond like its dots.
 */
const jeemHead =
  'L128,140Q115,153 102.5,171.5Q90,190 76,214L142,342Q179,286 224,240Q269,194 312,167Q355,140 386,140L664,140L580,0'
const jeem = `M-20,0L-20,140${jeemHead}L-20,0Z`
const tail = 'M-85,-150Q-41,-162 -12.5,-159Q16,-156 32,-142Q48,-128 54,-106.5Q60,-85 60,-60'
const tailBack =
  'L200,-60Q200,-113 177.5,-146.5Q155,-180 119,-195.5Q83,-211 43.5,-210Q4,-209 -30.5,-193.5Q-65,-178 -85,-150Z'
const reh = `${tail}L60,309L200,340L200,140L330,140L330,0L200,0${tailBack}`
const yehAndDal =
  'M0,0L84,140L300,140Q301,172 283.5,190Q266,208 210,208L66,208L148,346L210,346Q276,346 318.5,329Q361,311 386,282' +
  'Q411,253 422.5,215Q434,178 437,140L620,140L620,309L760,340L760,0Z'

const dotSize = 72
const dot = (x: number, y: number): string => diamond(x, y, dotSize)
/** All dots below the baseline are at the same height, as low as the tail of reh. */
const dotBelow = (x: number): string => dot(x, -139)

/** The Arabic name, painted from left to right: the round letter with its two dots, dal with yeh, reh with jeem. */
export const arabic: readonly string[] = [
  disc(186, 170, 186),
  diamondHole(186, 170, 74),
  dot(104, 450),
  dot(268, 450),
  translate(yehAndDal, 406),
  dotBelow(818),
  dotBelow(982),
  translate(reh, 1254),
  translate(jeem, 1534),
  dotBelow(1739),
]

const roundLetter = (x: number, height: number): string[] => [
  disc(x + 178, 170, 178),
  diamondHole(x + 162, 170, 64),
  stem(x + 240, height),
]

const j = `${tail}L60,569L200,600${tailBack}`
const r = 'M0,0L0,309L140,340L140,304Q182,348 244,348L292,348L212,214L196,214Q140,214 140,150L140,0Z'

/** The Latin name in the same style: J is the tail of reh, and a and d have the diamond eye. */
export const latin: readonly string[] = [
  j,
  ...roundLetter(244, 340),
  translate(r, 668),
  stem(972, 340),
  dot(1042, 428),
  ...roundLetter(1156, 600),
  ...roundLetter(1580, 340),
]

/** Isolated jeem with an open bowl, for the icon. */
export const jeemAlone: readonly string[] = [
  `M128,140${jeemHead}L330,0C220,-8 150,-60 150,-140C150,-238 240,-288 350,-288C430,-288 500,-272 565,-246` +
    'L610,-378C540,-410 440,-428 340,-428C140,-428 6,-310 6,-140C6,-30 55,72 128,140Z',
  diamond(354, -142, 98),
]
