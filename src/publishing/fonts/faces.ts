import { arabicCore, arabicSans, hebrew, latinLetters, punctuationAndDigits, urdu } from './coverage.ts'

/** One file to be made, and the @font-face rule that loads it. */
export type Face = {
  family: string
  /** The file's name without its ending. */
  name: string
  part: 'script' | 'signs' | 'latin'
  /** The npm file that it is cut from. */
  source: string
  /** The file's one weight, or the range that it keeps. */
  wght: number | { min: number; max: number }
  unicodeRange: string
}

type Cut = Pick<Face, 'family' | 'wght'> & { name: string; font: string; script: string; coverage: string }

const textWeights = { min: 400, max: 700 }
const headlineWeights = { min: 400, max: 800 }

/** Nastaliq has one weight: its second would cost another 60 kB. */
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
].flatMap(cutInParts)

/** The fontsource packages split a font by script: the script's file has no digits or full stop, the latin file has. */
function cutInParts({ family, name, font, script, coverage, wght }: Cut): Face[] {
  const fileOf = (subset: string) => `@fontsource-variable/${font}/files/${font}-${subset}-wght-normal.woff2`
  return [
    { family, name, part: 'script', source: fileOf(script), wght, unicodeRange: coverage },
    { family, name: `${name}-signs`, part: 'signs', source: fileOf('latin'), wght, unicodeRange: punctuationAndDigits },
    { family, name: `${name}-latin`, part: 'latin', source: fileOf('latin'), wght, unicodeRange: latinLetters },
  ]
}
