import { styleText } from 'node:util'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { fetchText } from '#routes/loading/fetchText.ts'
import { findSource, type WantedSource } from './findSource.ts'
import type { FoundSource } from './foundSource.ts'

/** The source that `SOURCE` names for a try-out, else the one of `src/site.ts`; undefined for the newsroom's own folder. */
export function wantedSource(site: SiteSettings, tryOut: string | undefined): WantedSource | undefined {
  if (tryOut) return { kind: 'any', url: /^https?:\/\//iu.test(tryOut) ? tryOut : `https://${tryOut}` }
  return site.source.kind === 'published' ? undefined : site.source
}

/** The paper with the name, language and sections of its source, which is asked at the start; without a source, as it is. */
export async function siteOfSource(site: SiteSettings, tryOut: string | undefined): Promise<SiteSettings> {
  const wanted = wantedSource(site, tryOut)
  if (!wanted) return site
  try {
    const found = await findSource(wanted, fetchText)
    console.log(
      `${styleText('green', 'source')} ${found.told}; sections: ${found.sections.map(({ name }) => name).join(', ') || 'none'}`,
    )
    return siteOf(site, found)
  } catch (error) {
    throw plainError(error)
  }
}

function siteOf(
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

/** What is wrong lies at the other site: where in our code it was noticed helps nobody. */
function plainError(error: unknown): unknown {
  if (error instanceof Error) error.stack = error.message
  return error
}
