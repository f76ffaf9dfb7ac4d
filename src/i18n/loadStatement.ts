import type { Language } from './locales.ts'

/** The parts of the accessibility statement. `{{date}}` and `{{contact}}` stand for values. */
export type Statement = {
  title: string
  intro: string
  sections: readonly { heading: string; text: readonly string[]; items: readonly string[] }[]
  contact: {
    heading: string
    /** One of these is shown: for a paper with an address, with links in its footer, with neither. */
    address: string
    links: string
    none: string
  }
}

/** A statement and the language that it is in, which is not always the one that was asked for. */
export type LoadedStatement = { language: Language; statement: Statement }

const statements = import.meta.glob<{ default: Statement }>('./*.json', { base: './statements' })

const FALLBACK = 'en'

/** Loads the accessibility statement of a language; a language without one has the English statement. */
export async function loadStatement(language: Language): Promise<LoadedStatement> {
  const found = statements[`./${language}.json`]
  const load = found ?? statements[`./${FALLBACK}.json`]
  if (!load) throw new Error(`statements/${FALLBACK}.json is missing`)
  const { default: statement } = await load()
  return { language: found ? language : FALLBACK, statement }
}
