import type { BlockOf, BlockType } from '#article/schema/block.ts'
import { audioDescription } from '#article/schema/blocks/audio.ts'
import type { BlockDescription } from '#article/schema/blocks/blockDefinition.ts'
import { codeDescription } from '#article/schema/blocks/code.ts'
import { dividerDescription } from '#article/schema/blocks/divider.ts'
import { embedDescription } from '#article/schema/blocks/embed.ts'
import { factBoxDescription } from '#article/schema/blocks/factBox.ts'
import { footnotesDescription } from '#article/schema/blocks/footnotes.ts'
import { galleryDescription } from '#article/schema/blocks/gallery.ts'
import { headingDescription } from '#article/schema/blocks/heading.ts'
import { imageDescription } from '#article/schema/blocks/image.ts'
import { linksDescription } from '#article/schema/blocks/links.ts'
import { listDescription } from '#article/schema/blocks/list.ts'
import { paragraphDescription } from '#article/schema/blocks/paragraph.ts'
import { quoteDescription } from '#article/schema/blocks/quote.ts'
import { recordingDescription } from '#article/schema/blocks/recording.ts'
import { tableDescription } from '#article/schema/blocks/table.ts'
import { videoDescription } from '#article/schema/blocks/video.ts'

/** What editors read about the properties of each type of block. Apart from the schemas, so that no reader downloads it. */
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
