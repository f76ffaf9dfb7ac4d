/**
 * The one spelling of an address that people also write in other ways: with doubled slashes, with the dot of the
 * sentence that it ended, or with its language in capitals. `path` is below the site's base and begins with '/'.
 */
export function correctSpelling(path: string, languages: readonly string[]): string {
  const spelled = path.replaceAll(/\/{2,}/gu, '/').replace(/([^./])\.+(\/?)$/u, '$1$2')
  const [first = ''] = spelled.slice(1).split('/')
  const language = languages.find((each) => each.toLowerCase() === first.toLowerCase())
  return language === undefined ? spelled : `/${language}${spelled.slice(1 + first.length)}`
}
