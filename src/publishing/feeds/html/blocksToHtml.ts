import type { Block, BlockOf, BlockType } from '#article/blocks/block.ts'
import { audioToHtml } from './blocks/audioToHtml.ts'
import type { BlockMarkup } from './blocks/blockMarkup.ts'
import { codeToHtml } from './blocks/codeToHtml.ts'
import { dividerToHtml } from './blocks/dividerToHtml.ts'
import { embedToHtml } from './blocks/embedToHtml.ts'
import { factBoxToHtml } from './blocks/factBoxToHtml.ts'
import { footnotesToHtml } from './blocks/footnotesToHtml.ts'
import { galleryToHtml } from './blocks/galleryToHtml.ts'
import { headingToHtml } from './blocks/headingToHtml.ts'
import { imageToHtml } from './blocks/imageToHtml.ts'
import { linksToHtml } from './blocks/linksToHtml.ts'
import { listToHtml } from './blocks/listToHtml.ts'
import { paragraphToHtml } from './blocks/paragraphToHtml.ts'
import { quoteToHtml } from './blocks/quoteToHtml.ts'
import { tableToHtml } from './blocks/tableToHtml.ts'
import { videoToHtml } from './blocks/videoToHtml.ts'
import { languageAttributes, settingInside, type HtmlSetting } from './htmlSetting.ts'

const markups: { [Type in BlockType]: BlockMarkup<BlockOf<Type>> } = {
  paragraph: paragraphToHtml,
  heading: headingToHtml,
  image: imageToHtml,
  gallery: galleryToHtml,
  quote: quoteToHtml,
  list: listToHtml,
  table: tableToHtml,
  code: codeToHtml,
  embed: embedToHtml,
  audio: audioToHtml,
  video: videoToHtml,
  factBox: factBoxToHtml,
  links: linksToHtml,
  footnotes: footnotesToHtml,
  divider: dividerToHtml,
}

/** Renders a body as HTML for any feed reader: without classes and scripts, with absolute URLs, all text escaped. */
export function blocksToHtml(blocks: readonly Block[], around: HtmlSetting): string {
  return blocks.map((block) => blockToHtml(block, settingInside(around, block))).join('\n')
}

function blockToHtml(block: Block, setting: HtmlSetting): string {
  const renderInner = (inner: readonly Block[]) => blocksToHtml(inner, setting)
  return markupOf(block.type)(block, { setting, own: languageAttributes(block), renderInner })
}

function markupOf<Type extends BlockType>(type: Type): BlockMarkup<BlockOf<Type>> {
  return markups[type]
}
