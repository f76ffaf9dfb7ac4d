import fallbacks from './fallbacks.json' with { type: 'json' }
import type { Face } from './faces.ts'

type Fallback = (typeof fallbacks.faces)[number]

/** A face, and the address of its file as it is to stand in the stylesheet. */
export type PlacedFace = { face: Face; url: string }

/** The @font-face rules of the paper's own faces and of the system faces that stand in for them. */
export const fontFaceRules = (placed: readonly PlacedFace[]): string =>
  [...placed.map(webRule), ...fallbacks.faces.map(fallbackRule)].join('\n')

const webRule = ({ face, url }: PlacedFace): string => `@font-face {
  font-family: "${face.family}";
  src: url("${url}") format("woff2");
  font-weight: ${weightOf(face)};
  font-display: ${displayOf(face)};
  unicode-range: ${face.unicodeRange};
}`

/**
 * Preloaded faces are `optional`: text that is on the screen never changes its font, so no line breaks anew under a reader's eyes.
 * Latin letters are not preloaded, and Chromium never shows an optional face on a first view that was not: a few words may change.
 */
const displayOf = ({ part }: Face): string => (part === 'latin' ? 'fallback' : 'optional')

const weightOf = ({ wght }: Face): string => (typeof wght === 'number' ? String(wght) : `${wght.min} ${wght.max}`)

/** A system face, scaled until a line holds as many characters and is as high as in the paper's own. */
const fallbackRule = (fallback: Fallback): string => `@font-face {
  font-family: "${fallback.family}";
  src: ${fallback.local.map((name) => `local("${name}")`).join(', ')};
  font-weight: ${fallback.weight};
  size-adjust: ${fallback.sizeAdjust}%;
  ascent-override: ${fallback.ascentOverride}%;
  descent-override: ${fallback.descentOverride}%;
  line-gap-override: 0%;
}`
