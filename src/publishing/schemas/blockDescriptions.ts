import type { BlockOf, BlockType } from '#article/blocks/block.ts'
import { audioDescription } from '#article/blocks/audio.ts'
import type { BlockDescription } from '#article/blocks/blockDefinition.ts'
import { codeDescription } from '#article/blocks/code.ts'
import { dividerDescription } from '#article/blocks/divider.ts'
import { embedDescription } from '#article/blocks/embed.ts'
import { factBoxDescription } from '#article/blocks/factBox.ts'
import { footnotesDescription } from '#article/blocks/footnotes.ts'
import { galleryDescription } from '#article/blocks/gallery.ts'
import { headingDescription } from '#article/blocks/heading.ts'
import { imageDescription } from '#article/blocks/image.ts'
import { linksDescription } from '#article/blocks/links.ts'
import { listDescription } from '#article/blocks/list.ts'
import { paragraphDescription } from '#article/blocks/paragraph.ts'
import { quoteDescription } from '#article/blocks/quote.ts'
import { recordingDescription } from '#article/blocks/recording.ts'
import { tableDescription } from '#article/blocks/table.ts'
import { videoDescription } from '#article/blocks/video.ts'

/**
 * The descriptions of each block type's properties for editors. They are not in the schemas, so that no reader
 * downloads them.
 */
export const blockDescriptions: { [Type in BlockType]: BlockDescription<BlockOf<Type>> } = {
  paragraph: paragraphDescription,
  heading: headingDescription,
  image: imageDescription,
  gallery: galleryDescription,
  quote: quoteDescription,
  list: listDescription,
  table: tableDescription,
  code: codeDescription,
  embed: embedDescription,
  audio: audioDescription,
  video: { ...recordingDescription, ...videoDescription },
  factBox: factBoxDescription,
  links: linksDescription,
  footnotes: footnotesDescription,
  divider: dividerDescription,
}
