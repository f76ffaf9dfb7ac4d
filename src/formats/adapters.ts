import { readAtom } from './feeds/readAtom.ts'
import type { Adapter } from './drafts/imported.ts'
import { readJarida } from './readJarida.ts'
import { readJsonFeed } from './feeds/readJsonFeed.ts'
import { readJsonLd } from './jsonLd/readJsonLd.ts'
import { FormatError } from './parsing/errors.ts'
import { readNinjs } from './ninjs/readNinjs.ts'
import { readPlainText } from './plainText/readPlainText.ts'
import type { Format } from './detectFormat.ts'
import { readRss } from './feeds/readRss.ts'
import { readWordpressRest } from './wordpress/readWordpressRest.ts'
import { readWxr } from './wordpress/readWxr.ts'

const WORDPRESS_COM =
  'this is the WordPress.com API (version 1.1), another format than WordPress REST: ' +
  'ask the site for /wp-json/wp/v2/posts, or for a WordPress export'

/** The adapter of each format. A saved page is not among them: it needs a document (savedPage/readSavedHtml.ts). */
export const adapters: Record<Exclude<Format, 'html'>, Adapter> = {
  rss: readRss,
  rdf: readRss,
  atom: readAtom,
  wxr: readWxr,
  jsonFeed: readJsonFeed,
  ninjs: readNinjs,
  wordpressRest: readWordpressRest,
  wordpressCom: () => {
    throw new FormatError(WORDPRESS_COM)
  },
  jsonLd: readJsonLd,
  jarida: readJarida,
  plainText: readPlainText,
}
