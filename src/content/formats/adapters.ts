import { readAtom } from './atom.ts'
import type { Adapter } from './imported.ts'
import { readJarida } from './jaridaJson.ts'
import { readJsonFeed } from './jsonFeed.ts'
import { readJsonLd } from './jsonLd.ts'
import { FormatError } from './missingFact.ts'
import { readNinjs } from './ninjs.ts'
import { readPlainText } from './plainTextArticle.ts'
import type { Format } from './recognise.ts'
import { readRss } from './rss.ts'
import { readWordpressRest } from './wordpressRest.ts'
import { readWxr } from './wxr.ts'

/** One adapter a format; a saved page wants a document and is read by savedHtml.ts. */
export const adapters: Record<Exclude<Format, 'html'>, Adapter> = {
  rss: readRss,
  rdf: readRss,
  atom: readAtom,
  wxr: readWxr,
  jsonFeed: readJsonFeed,
  ninjs: readNinjs,
  wordpressRest: readWordpressRest,
  wordpressCom: () => {
    throw new FormatError(
      'this is the WordPress.com API (version 1.1), another format than WordPress REST: ask the site for /wp-json/wp/v2/posts, or for a WordPress export',
    )
  },
  jsonLd: readJsonLd,
  jarida: readJarida,
  plainText: readPlainText,
}
