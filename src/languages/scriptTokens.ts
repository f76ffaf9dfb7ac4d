import { ARABIC_SANS, LATIN_SANS, LATIN_SERIF, NASKH_SERIF } from './fontStacks.ts'
import type { TypeTokens } from './language.ts'

/** The type of the languages in Latin script. A record adds its own quotation marks and numerals. */
export const LATIN_TOKENS: Omit<TypeTokens, 'quotes' | 'numerals'> = {
  serif: LATIN_SERIF,
  sans: LATIN_SANS,
  display: 'var(--sans)',
  bodySize: 'clamp(1.125rem, 1.07rem + 0.22vi, 1.25rem)',
  bodyLeading: 1.6,
  measure: '33em',
  headlineLeading: 1.18,
  headlineWeight: 700,
  headlineHeavy: 800,
  headlineLight: 600,
}

/** The type of the languages set in Naskh. A record adds its own numerals and may change the leading. */
export const NASKH_TOKENS: Omit<TypeTokens, 'numerals'> = {
  serif: NASKH_SERIF,
  sans: ARABIC_SANS,
  display: 'var(--sans)',
  bodySize: 'clamp(1.1875rem, 1.13rem + 0.22vi, 1.3125rem)',
  bodyLeading: 1.85,
  measure: '27em',
  headlineLeading: 1.38,
  headlineWeight: 750,
  headlineHeavy: 800,
  headlineLight: 600,
  quotes: "'«' '»'",
}
