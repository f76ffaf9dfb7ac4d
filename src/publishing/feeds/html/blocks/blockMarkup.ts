import type { Block } from '#article/blocks/block.ts'
import type { languageAttributes, HtmlSetting } from '../htmlSetting.ts'

/** What the rendering of a block needs besides the block. */
type MarkupContext = {
  setting: HtmlSetting
  /** The `lang` and `dir` attributes of the block. */
  own: ReturnType<typeof languageAttributes>
  /** The markup of the blocks inside the block. */
  renderInner: (blocks: readonly Block[]) => string
}

/** Renders one type of block as HTML. */
export type BlockMarkup<Own> = (block: Own, context: MarkupContext) => string
