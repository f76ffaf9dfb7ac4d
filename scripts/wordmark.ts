/** Writes the drawn name and the icon from scripts/wordmark/letters.ts: src/ui/wordmark/wordmarkPaths.ts and public/icon.svg. */
import { writeFileSync } from 'node:fs'
import { arabic, jeemAlone, latin } from './wordmark/letters.ts'
import { fitted } from './wordmark/shapes.ts'

const scripts = { arab: fitted(arabic), latn: fitted(latin) }
const entries = Object.entries(scripts).map(
  ([script, { width, height, path }]) => `  ${script}: {
    width: ${width},
    height: ${height},
    path: '${path}',
  },
`,
)

const write = (path: string, text: string): void => writeFileSync(new URL(`../${path}`, import.meta.url), text)

write(
  'src/ui/wordmark/wordmarkPaths.ts',
  `/** The drawn name, by script; written by scripts/wordmark.ts. */
export const wordmarkPaths = {
${entries.join('')}} as const
`,
)

const side = 64
const margin = 5
const letter = fitted(jeemAlone)
const scale = (side - 2 * margin) / letter.height
const inset = (side - letter.width * scale) / 2

/** The colours are those of src/ui/tokens.css: an icon cannot read them. */
write(
  'public/icon.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">
  <style>
    rect { fill: #fbfaf7 }
    path { fill: #9a1b1f }
    @media (prefers-color-scheme: dark) {
      rect { fill: #131311 }
      path { fill: #ff9486 }
    }
  </style>
  <rect width="${side}" height="${side}" rx="12"/>
  <path transform="translate(${inset.toFixed(2)} ${margin}) scale(${scale.toFixed(5)})" d="${letter.path}"/>
</svg>
`,
)
