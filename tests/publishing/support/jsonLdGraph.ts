import * as v from 'valibot'
import { expect } from 'vitest'
import { renderJsonLd } from '#publishing/head/renderJsonLd.ts'
import type { PageContent } from '#publishing/head/pageContent.ts'
import { site } from '#sample/site.ts'
import { parseJsonAs } from './parseJsonAs.ts'

/** The base of the site that the structured data describes. */
export const BASE = '/paper/'

/** The nodes of the structured data of a page. */
export function graphOf(content: PageContent, language: string, address: string): { '@type': string }[] {
  const script = renderJsonLd(content, { language, site, base: BASE, address })
  const [, json = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/u.exec(script) ?? []
  const data = parseJsonAs(
    v.object({ '@context': v.string(), '@graph': v.array(v.looseObject({ '@type': v.string() })) }),
    json,
  )
  expect(data['@context']).toBe('https://schema.org')
  return data['@graph']
}
