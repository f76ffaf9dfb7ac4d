import type { PaperCheck } from '../check.ts'
import { findExpectedLink } from '../findExpectedLink.ts'
import { createError, type Remark } from '../finding.ts'
import type { PaperFacts } from '../paperFacts.ts'
import type { ProofLink } from '../proof/findLinks.ts'
import type { StoryFacts } from '../proof/storyFacts.ts'

/** Links to articles, sections and fragments that do not exist. */
export const brokenLinks: PaperCheck = (story, paper) => story.links.flatMap((link) => checkLink(link, story, paper))

const OTHER_LANGUAGE = 'another language than its own'
const ANCHOR = 'the id of a note, a heading or a block of this article'

function checkLink(link: ProofLink, story: StoryFacts, paper: PaperFacts): Remark[] {
  const { path } = link
  const { edition } = story
  switch (link.kind) {
    case 'story':
      return checkStoryLink(link.path, link.id, story, paper)
    case 'translation': {
      if (link.inLanguage === edition) return brokenLink(`${path}.inLanguage`, OTHER_LANGUAGE, edition)
      const isThere = hasStory(paper, link.inLanguage, link.id)
      return isThere ? [] : brokenLink(`${path}.id`, storyIn(link.inLanguage), link.id)
    }
    case 'page': {
      const expected = findExpectedLink(link.href, paper)
      return expected === undefined ? [] : brokenLink(path, expected, link.href)
    }
    case 'fragment':
      return brokenLink(path, ANCHOR, link.href)
  }
}

function checkStoryLink(path: string, id: string, { edition, id: own }: StoryFacts, paper: PaperFacts): Remark[] {
  if (id === own) return [createError('broken-link', path, 'the id of another article', `"${id}", this article itself`)]
  return hasStory(paper, edition, id) ? [] : brokenLink(path, storyIn(edition), id)
}

const brokenLink = (path: string, expected: string, got: string): Remark[] => [
  createError('broken-link', path, expected, `"${got}"`),
]

const hasStory = ({ ids }: PaperFacts, language: string, id: string): boolean => ids.get(language)?.has(id) ?? false

const storyIn = (language: string): string => `the id of an article in ${language}/articles`
