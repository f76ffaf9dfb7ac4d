import { bodyText } from '../drafts/bodyText.ts'
import type { Block } from '#article/schema/block.ts'

const APPEARED =
  /^(?:The post .+ (?:appeared first on|first appeared on) .+|ظهرت المقالة .+ أولا?ً?ا? على .+|نوشته .+ اولین بار در .+ پدیدار شد.?|L’article .+ est apparu en premier sur .+|(?:Continue reading|Read more|إقرأ المزيد|متابعة القراءة|اقرأ المزيد)\s*[→«»….]*)$/iu

/** A body without the line that WordPress feeds put under every post. */
export function withoutFeedFooter(body: readonly Block[]): Block[] {
  const last = body.at(-1)
  return last?.type === 'paragraph' && APPEARED.test(bodyText([last]).trim()) ? body.slice(0, -1) : [...body]
}
