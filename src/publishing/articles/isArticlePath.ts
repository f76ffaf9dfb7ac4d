/** Whether a path, relative to a content folder, is that of an article: `ar/articles/port-reopens.json`. */
export const isArticlePath = (path: string): boolean => /^[^/\\]+[/\\]articles[/\\][^/\\]+\.json$/u.test(path)
