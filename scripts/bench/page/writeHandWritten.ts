import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createCriticalCss } from '../../../src/publishing/prerender/createCriticalCss.ts'
import { pageFile } from '../../../src/publishing/prerender/pageFile.ts'
import { reduceMarkup, type Markup } from './reduceMarkup.ts'

/** The address prefixes of the hand-written pages: of those with a CSS file, and of those with inline CSS. */
export const linkedCssPrefix = (kind: string): string => `/hand-written-${kind}`
export const inlineCssPrefix = (kind: string): string => `/hand-written-${kind}-inside`

/** In `assets`, whose files browsers may cache for ever. */
const cssFile = (kind: string): string => `/assets/hand-written-${kind}.css`

type Options = {
  /** The built site, and the folder for the hand-written pages. */
  site: string
  folder: string
  kind: string
  addresses: readonly string[]
}

/**
 * Writes built pages again as an author would write them by hand: with the same text, pictures, fonts and CSS rules,
 * but without scripts. The pages of one call share a CSS file and link to each other. Returns their headlines by
 * address.
 */
export function writeHandWritten({ site, folder, kind, addresses }: Options): Map<string, string> {
  const stylesheet = readStylesheet(site)
  const select = createCriticalCss(stylesheet)
  const used = (markup: string, languages: readonly string[]): string => {
    const { rules, fonts } = select(markup, languages)
    return fonts + rules
  }
  const read = (prefix: string) =>
    addresses.map((address): [string, Markup] => {
      const html = readFileSync(join(site, pageFile(address)), 'utf8')
      return [
        address,
        reduceMarkup(html, createStyleTest(stylesheet), (href) =>
          addresses.includes(href) ? `${prefix}${href}` : href,
        ),
      ]
    })
  const [first, second] = [read(linkedCssPrefix(kind)), read(inlineCssPrefix(kind))]
  const [, { language } = { language: '' }] = first[0] ?? []
  write(folder, cssFile(kind), used(first.map(([, { body }]) => body).join(''), [language]))
  const link = `<link rel="stylesheet" href="${cssFile(kind)}">`
  const style = ({ body }: Markup): string => `<style>${used(body, [language])}</style>`
  for (const [address, page] of first) write(folder, file(linkedCssPrefix(kind), address), renderDocument(page, link))
  for (const [address, page] of second) {
    write(folder, file(inlineCssPrefix(kind), address), renderDocument(page, style(page)))
  }
  return new Map(first.map(([address, { headline }]) => [address, headline]))
}

const renderDocument = ({ language, direction, head, body }: Markup, css: string): string => `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
${head}
${css}
</head>
<body>
${body}
</body>
</html>
`

function readStylesheet(site: string): string {
  const files = globSync('assets/style-*.css', { cwd: site })
  return files.map((file) => readFileSync(join(site, file), 'utf8')).join('\n')
}

const file = (prefix: string, address: string): string => `${prefix}/${pageFile(address)}`

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Creates a function that tells whether a stylesheet has a rule for a class (`.name`) or an attribute (`[name`). */
function createStyleTest(stylesheet: string): (selector: string) => boolean {
  const names = new Set(stylesheet.match(/(?:\.-?[_a-zA-Z][\w-]*|\[[a-z-]+)/gu))
  return (selector) => names.has(selector)
}
