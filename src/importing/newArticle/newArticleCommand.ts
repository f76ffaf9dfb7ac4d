import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { UsageError } from '../settings/importSettings.ts'
import { findSectionId } from '../settings/findSectionId.ts'
import { writeIfChanged } from '../store/writeIfChanged.ts'
import { draftArticle, type DraftFacts } from './draftArticle.ts'

const NEW_ARTICLE_USAGE = `npm run new -- "headline" --section politics [flags]

  --section politics  a section of src/site.ts, by its id or its name
  --lang ar           a language of src/site.ts (else the paper's first one)
  --out public/content
  --draft             marks it as a draft, which npm run build leaves out

It writes an article file to fill in, and prints its path.`

type NewArticleContext = {
  site: SiteSettings
  now: Date
  print: (text: string) => void
  printError: (text: string) => void
}

/** Runs `npm run new` with these arguments. Returns its exit status: 2 if they are invalid. */
export function newArticleCommand(args: readonly string[], context: NewArticleContext): 0 | 2 {
  const { site, now, print, printError } = context
  if (args.includes('--help')) {
    print(NEW_ARTICLE_USAGE)
    return 0
  }
  try {
    const { out, ...facts } = readArguments(args, site)
    const folder = join(out, facts.language, 'articles')
    const article = draftArticle(facts, { timeZone: site.timeZone, now, takenIds: idsIn(folder) })
    const path = join(folder, `${article.id}.json`)
    writeIfChanged(path, `${JSON.stringify(article, undefined, 2)}\n`)
    print(path)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    printError(`${error.message}\n\n${NEW_ARTICLE_USAGE}`)
    return 2
  }
}

function readArguments(args: readonly string[], site: SiteSettings): DraftFacts & { out: string } {
  const { values, positionals } = parseArguments(args)
  const headline = positionals.join(' ').trim()
  if (headline === '') throw new UsageError('name the headline: npm run new -- "headline" --section politics')
  const [mainLanguage = ''] = site.languages
  const language = values.lang ?? mainLanguage
  if (!site.languages.includes(language)) {
    throw new UsageError(`the paper has no language «${language}»: src/site.ts has ${site.languages.join(', ')}`)
  }
  return { headline, language, section: readSection(values.section, site), isDraft: values.draft, out: values.out }
}

const idsIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => basename(name, '.json')) : []

function readSection(name: string | undefined, { sections }: SiteSettings): string {
  const known = sections.map(({ id }) => id).join(', ')
  if (name === undefined) throw new UsageError(`name a section with --section: src/site.ts has ${known}`)
  const id = findSectionId(name, sections)
  if (id === undefined) throw new UsageError(`the paper has no section «${name}»: src/site.ts has ${known}`)
  return id
}

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        section: { type: 'string' },
        lang: { type: 'string' },
        out: { type: 'string', default: 'public/content' },
        draft: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
