import { selectorOf } from '../../vocabulary/markup/markupNames.ts'
import { partsBesideStory } from '../../vocabulary/markup/pageClutter.ts'

/** The selector of parts of a page beside its story. */
export const BESIDE_STORY = selectorOf(partsBesideStory)
