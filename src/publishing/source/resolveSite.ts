import { styleText } from 'node:util'
import { printableText } from '#article/text/printableText.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { fetchText } from '#routes/loading/fetchText.ts'
import { withoutStack } from '../files/withoutStack.ts'
import { findSource, type WantedSource } from './findSource.ts'
import type { FoundSource } from './foundSource.ts'

/**
 * The settings of the paper, with the name, language and sections of its live source, which it asks for them.
 * `tryOut` is the address that `SOURCE` names; it replaces the source of `src/site.ts`.
 */
export async function resolveSite(site: SiteSettings, tryOut: string | undefined): Promise<SiteSettings> {
  const wanted = wantedSource(site, tryOut)
  if (!wanted) return site
  try {
    const found = await findSource(wanted, fetchText)
    const sections = found.sections.map(({ name }) => name).join(', ') || 'none'
    console.log(`${styleText('green', 'source')} ${printableText(`${found.summary}; sections: ${sections}`)}`)
    return withSource(site, found)
  } catch (error) {
    throw withoutStack(error)
  }
}

/** Undefined for a paper whose articles are in a folder. */
function wantedSource(site: SiteSettings, tryOut: string | undefined): WantedSource | undefined {
  if (tryOut) return { kind: 'any', url: /^https?:\/\//iu.test(tryOut) ? tryOut : `https://${tryOut}` }
  return site.source.kind === 'published' ? undefined : site.source
}

function withSource(
  site: SiteSettings,
  { source, name, description, language, sections, timeZone = site.timeZone }: FoundSource,
): SiteSettings {
  return {
    ...site,
    name: { [language]: name },
    description: { [language]: description },
    languages: [language],
    sections: sections.map(({ id, name }) => ({ id, name: { [language]: name } })),
    timeZone,
    isNameDrawn: false,
    source,
  }
}
