import { listTypographies } from '#languages/collected/typographies.ts'
import { arabicCore, arabicSans, hebrew, latinLetters, punctuationAndDigits, urdu } from './coverage.ts'
import { listOwnFamilies } from './listOwnFamilies.ts'

/** A font file to create, and the facts for the @font-face rule that loads it. */
export type Face = {
  family: string
  /** The file's name without its extension. */
  name: string
  part: 'script' | 'signs' | 'latin'
  /** The file of an npm package that it is a subset of. */
  source: string
  /** The file's only weight, or the range of weights that it keeps. */
  wght: number | { min: number; max: number }
  unicodeRange: string
}

type Family = Pick<Face, 'family' | 'wght'> & { name: string; font: string; script: string; coverage: string }

const textWeights = { min: 400, max: 700 }
const headlineWeights = { min: 400, max: 800 }

/** The font files of the paper's own families. Nastaliq has one weight: a second would cost another 60 kB. */
export const faces: readonly Face[] = [
  {
    family: 'Jarida Naskh',
    name: 'naskh',
    font: 'noto-naskh-arabic',
    script: 'arabic',
    coverage: arabicCore,
    wght: textWeights,
  },
  {
    family: 'Jarida Sans',
    name: 'sans',
    font: 'vazirmatn',
    script: 'arabic',
    coverage: arabicSans,
    wght: headlineWeights,
  },
  {
    family: 'Jarida Nastaliq',
    name: 'nastaliq',
    font: 'noto-nastaliq-urdu',
    script: 'arabic',
    coverage: urdu,
    wght: 400,
  },
  {
    family: 'Jarida Hebrew',
    name: 'hebrew',
    font: 'noto-sans-hebrew',
    script: 'hebrew',
    coverage: hebrew,
    wght: textWeights,
  },
].flatMap(facesOf)

/**
 * The fontsource packages divide a font by script: the script's file has no digits or full stop, the latin file has.
 */
function facesOf({ family, name, font, script, coverage, wght }: Family): Face[] {
  const fileOf = (subset: string) => `@fontsource-variable/${font}/files/${font}-${subset}-wght-normal.woff2`
  const letters = [coverage, ...lettersOf(family)].join(',')
  return [
    { family, name, part: 'script', source: fileOf(script), wght, unicodeRange: letters },
    { family, name: `${name}-signs`, part: 'signs', source: fileOf('latin'), wght, unicodeRange: punctuationAndDigits },
    { family, name: `${name}-latin`, part: 'latin', source: fileOf('latin'), wght, unicodeRange: latinLetters },
  ]
}

/** Additional letters that the records of the family's languages ask for. */
function lettersOf(family: string): string[] {
  return listTypographies()
    .filter(([, typography]) => listOwnFamilies(typography).includes(family))
    .flatMap(([, { letters }]) => letters ?? [])
}
