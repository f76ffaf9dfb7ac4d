import fallbacks from './fallbacks.json' with { type: 'json' }
import type { Face } from './listFaces.ts'

type Fallback = (typeof fallbacks.faces)[number]

/** A face, and the URL of its file for the stylesheet. */
export type PlacedFace = { face: Face; url: string }

/** The @font-face rules of the paper's own faces, and of the system faces that replace them until they are loaded. */
export const createFontFaceRules = (placed: readonly PlacedFace[]): string =>
  [...placed.map(webRule), ...fallbacks.faces.map(fallbackRule)].join('\n')

const webRule = ({ face, url }: PlacedFace): string => `@font-face {
  font-family: "${face.family}";
  src: url("${url}") format("woff2");
  font-weight: ${weightOf(face)};
  font-display: ${displayOf(face)};
  unicode-range: ${face.unicodeRange};
}`

/**
 * Preloaded faces are `optional`: text on the screen never changes its font, so that lines do not break differently
 * while someone reads. Latin letters are not preloaded, and Chromium never shows an optional face on a first view
 * without a preload: a few words may change their font.
 */
const displayOf = ({ part }: Face): string => (part === 'latin' ? 'fallback' : 'optional')

const weightOf = ({ wght }: Face): string => (typeof wght === 'number' ? String(wght) : `${wght.min} ${wght.max}`)

/** A system face, scaled so that lines are as high and hold as many characters as in the paper's own face. */
const fallbackRule = (fallback: Fallback): string => `@font-face {
  font-family: "${fallback.family}";
  src: ${fallback.local.map((name) => `local("${name}")`).join(', ')};
  font-weight: ${fallback.weight};
  size-adjust: ${fallback.sizeAdjust}%;
  ascent-override: ${fallback.ascentOverride}%;
  descent-override: ${fallback.descentOverride}%;
  line-gap-override: 0%;
}`
