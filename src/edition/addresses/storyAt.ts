import { decodePercent } from '#article/text/decodePercent.ts'

/** The story that a path names, with or without the site's base; undefined for other pages. It never throws. */
export function storyAt(path: string): { language: string; id: string } | undefined {
  const [, language, id] = /([^/]+)\/article\/([^/]+)$/u.exec(path) ?? []
  return language === undefined || id === undefined ? undefined : { language, id: decodePercent(id) }
}
