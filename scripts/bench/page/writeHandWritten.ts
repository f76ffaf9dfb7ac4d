import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findTypography } from '#languages/collected/typographies.ts'
import { listOwnFamilies } from '../../../src/publishing/fonts/listOwnFamilies.ts'
import { pageFile } from '../../../src/publishing/prerender/pageFile.ts'
import { handWrittenForms, type HandWrittenForm } from './handWrittenForms.ts'
import { reduceMarkup, type Markup } from './reduceMarkup.ts'
import { selectUsedCss } from './selectUsedCss.ts'

type Options = {
  /** The built site, and the folder for the hand-written pages. */
  site: string
  folder: string
  kind: string
  addresses: readonly string[]
}

/** A name of the paper's own web fonts in a list of families. */
const WEB_FONT = /"Jarida [\w ]+",\s*/gu
const FONT_PRELOAD = /<link[^>]* as="font"[^>]*>\n?/gu

/**
 * Writes built pages again as an author would write them by hand: with the same text, pictures and CSS rules, but
 * without scripts, in each form. The pages of one call share a CSS file and link to each other. Returns their
 * headlines by address.
 */
export function writeHandWritten({ site, folder, kind, addresses }: Options): Map<string, string> {
  const stylesheet = readStylesheet(site)
  const isStyled = createStyleTest(stylesheet)
  const headlines = new Map<string, string>()
  for (const form of handWrittenForms) {
    const linked = (href: string): string => (addresses.includes(href) ? `${form.prefix(kind)}${href}` : href)
    const pages = addresses.map((address): [string, Markup] => {
      const html = readFileSync(join(site, pageFile(address)), 'utf8')
      return [address, reduceMarkup(html, isStyled, linked)]
    })
    writePages({ folder, kind, form, stylesheet }, pages)
    for (const [address, { headline }] of pages) headlines.set(address, headline)
  }
  return headlines
}

type Target = { folder: string; kind: string; form: HandWrittenForm; stylesheet: string }

function writePages({ folder, kind, form, stylesheet }: Target, pages: readonly [string, Markup][]): void {
  // In `assets`, whose files browsers may cache for ever.
  const file = `/assets${form.prefix(kind)}.css`
  const css = (markup: string): string => selectCss(stylesheet, form, markup, pages[0]?.[1].language ?? '')
  if (!form.isCssInside) write(folder, file, css(pages.map(([, { body }]) => body).join('')))
  const link = `<link rel="stylesheet" href="${file}">`
  for (const [address, page] of pages) {
    const head = form.hasWebFonts ? page.head : page.head.replaceAll(FONT_PRELOAD, '')
    const style = form.isCssInside ? `<style>${css(page.body)}</style>` : link
    write(folder, `${form.prefix(kind)}/${pageFile(address)}`, renderDocument({ ...page, head }, style))
  }
}

function selectCss(stylesheet: string, form: HandWrittenForm, markup: string, language: string): string {
  if (!form.hasWebFonts) return selectUsedCss({ stylesheet, markup, families: [] }).replaceAll(WEB_FONT, '')
  const typography = findTypography(language)
  return selectUsedCss({ stylesheet, markup, families: typography ? listOwnFamilies(typography) : [] })
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

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Creates a function that tells whether a stylesheet has a rule for a class (`.name`) or an attribute (`[name`). */
function createStyleTest(stylesheet: string): (selector: string) => boolean {
  const names = new Set(stylesheet.match(/(?:\.-?[_a-zA-Z][\w-]*|\[[a-z-]+)/gu))
  return (selector) => names.has(selector)
}
