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

/** The paper's own families. Nastaliq has one weight: a second would cost another 60 kB. */
const FAMILIES: readonly Family[] = [
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
]

/**
 * The font files of the paper's own families for a paper in these languages (BCP 47). Only additional letters that one
 * of them asks for are in the files, so that a record makes no other paper's fonts larger.
 */
export const listFaces = (languages: readonly string[]): Face[] =>
  FAMILIES.flatMap((family) => facesOf(family, languages))

/**
 * The fontsource packages divide a font by script: the script's file has no digits or full stop, the latin file has.
 */
function facesOf({ family, name, font, script, coverage, wght }: Family, languages: readonly string[]): Face[] {
  const fileOf = (subset: string) => `@fontsource-variable/${font}/files/${font}-${subset}-wght-normal.woff2`
  const letters = [coverage, ...lettersOf(family, languages)].join(',')
  return [
    { family, name, part: 'script', source: fileOf(script), wght, unicodeRange: letters },
    { family, name: `${name}-signs`, part: 'signs', source: fileOf('latin'), wght, unicodeRange: punctuationAndDigits },
    { family, name: `${name}-latin`, part: 'latin', source: fileOf('latin'), wght, unicodeRange: latinLetters },
  ]
}

/** The additional letters that the records of these languages ask of a family. */
function lettersOf(family: string, languages: readonly string[]): string[] {
  return listTypographies()
    .filter(([tag, typography]) => languages.includes(tag) && listOwnFamilies(typography).includes(family))
    .flatMap(([, { letters }]) => letters ?? [])
}
