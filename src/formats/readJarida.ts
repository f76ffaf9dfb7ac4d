import { parseArticle } from '#article/parseArticle.ts'
import { describeProblem } from '#article/problem.ts'
import type { Adapter, Imported } from './drafts/imported.ts'
import { at, manyOf, textOf } from './parsing/jsonValue.ts'
import { parseJsonInput } from './parsing/parseJsonInput.ts'

/** Reads Jarida's own article JSON, one article or a list. Articles are checked and not changed. */
export const readJarida: Adapter = (input, options = {}) => {
  const imported: Imported = { articles: [], leftOut: [], notes: [] }
  for (const json of manyOf(parseJsonInput(input))) {
    const parsed = parseArticle(json, options.file ?? 'article')
    if (parsed.ok) imported.articles.push(parsed.article)
    else {
      imported.leftOut.push({
        title: textOf(at(json, 'headline')) ?? 'an article',
        reason: parsed.problems.map(describeProblem).join('; '),
      })
    }
    if (!parsed.ok) continue
    for (const { path, type } of parsed.unknownBlocks) {
      imported.notes.push(`${parsed.article.id}: the block ${path} of the unknown type «${type}» was left out`)
    }
  }
  return imported
}
