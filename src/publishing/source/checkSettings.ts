import type { SiteSettings } from '#edition/siteSettings.ts'
import { withoutStack } from '../files/withoutStack.ts'
import { checkLanguages } from './checkLanguages.ts'
import { isTimeZone } from './findTimeZone.ts'

/** Throws an Error that lists what is wrong with the settings of a paper: `src/site.ts`, or those of its source. */
export function checkSettings(site: SiteSettings): void {
  checkLanguages(site.languages)
  const checks = [nameProblems, originProblems, sectionProblems, zoneProblems, contactProblems]
  const problems = checks.flatMap((check) => check(site))
  if (problems.length === 0) return
  throw withoutStack(new Error(`The paper's settings (site.ts): ${problems.join('; ')}.`))
}

/** Feeds, manifest and window title cannot do without a name. */
function nameProblems({ name, languages: [main = ''] }: SiteSettings): string[] {
  return /[^\s\p{Cc}]/u.test(name[main] ?? '') ? [] : [`«name» must have a name in the main language, ${main}`]
}

/** Addresses of pages are joined to the origin, and robots.txt has no way to escape one. */
function originProblems({ origin }: SiteSettings): string[] {
  const isOrigin = /^https?:/iu.test(origin) && URL.parse(origin)?.origin === origin.replace(/\/$/u, '')
  return isOrigin ? [] : [`«origin» must be a web address without a path, like https://paper.example, not «${origin}»`]
}

function sectionProblems({ sections }: SiteSettings): string[] {
  const ids = sections.map(({ id }) => id)
  const repeated = new Set(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index))
  return [...repeated].map((id) => `each section needs an id of its own, not «${id}» again`)
}

function zoneProblems({ timeZone }: SiteSettings): string[] {
  return isTimeZone(timeZone) ? [] : [`«timeZone» must be an IANA time zone, like Asia/Riyadh, not «${timeZone}»`]
}

/** It becomes a link on the accessibility statement. */
function contactProblems({ contact }: SiteSettings): string[] {
  if (contact === undefined || /^(?:https?:\/\/\S+|[^\s:@]+@[^\s@]+)$/iu.test(contact)) return []
  return [`«contact» must be an e-mail address or a web address, not «${contact}»`]
}
