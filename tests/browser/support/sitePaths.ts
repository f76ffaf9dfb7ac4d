import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtSite } from './builtSite.ts'

/** An address in the built site for each kind of file, without the slash at the start. */
export function sitePaths() {
  return {
    article: page('ar/article/*.html'),
    /** Has an Arabic name. */
    tag: page('ar/tag/*.html', /[\u0600-\u06FF]/u),
    json: file('content/ar/articles/*.json'),
    feed: file('ar/feed.xml'),
    script: file('assets/paper-*.js'),
    stylesheet: file('assets/*.css'),
    font: file('assets/*.woff2'),
    picture: file('content/ar/media/*.avif'),
    jpeg: file('content/ar/media/*.jpg'),
    icon: file('icon.svg'),
  }
}

/** The built page for unknown addresses. */
export const notFoundPage = (): string => readFileSync(join(builtSite, '404.html'), 'utf8')

function file(pattern: string, name: RegExp = /./u): string {
  const found = globSync(pattern, { cwd: builtSite })
    .toSorted()
    .find((path) => name.test(path))
  if (found === undefined) throw new Error(`nothing in the built site is called ${pattern}: npm run build`)
  return found.split('/').map(encodeURIComponent).join('/')
}

const page = (pattern: string, name?: RegExp): string => file(pattern, name).slice(0, -'.html'.length)
