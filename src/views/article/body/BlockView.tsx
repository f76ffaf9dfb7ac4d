import type { ReactNode } from 'react'
import { isBlocks } from '#article/blocks/list.ts'
import type { Block, ListItem } from '#article/blocks/block.ts'
import { TextLanguageProvider } from '../../text/TextLanguageProvider.tsx'
import { TextRuns } from '../../text/TextRuns.tsx'
import { Code } from './Code.tsx'
import { Divider } from './Divider.tsx'
import { Embed } from './Embed.tsx'
import { FactBox } from './FactBox.tsx'
import { Figure } from './Figure.tsx'
import { Footnotes } from './Footnotes.tsx'
import { Gallery } from './Gallery.tsx'
import { Heading } from './Heading.tsx'
import { List } from './List.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Quote } from './Quote.tsx'
import { ReadAlso } from './ReadAlso.tsx'
import { Recording } from './Recording.tsx'
import { Table } from './Table.tsx'

/** Blocks in reading order. The parent element sets the space between them. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} />)
}

/** A block, in its own language if it has one. */
function BlockView({ block }: { block: Block }) {
  const view = viewOf(block)
  if (block.lang === undefined && block.dir === undefined) return view
  return (
    <TextLanguageProvider lang={block.lang} direction={block.dir}>
      {view}
    </TextLanguageProvider>
  )
}

/** The `sizes` attribute of pictures in the body. */
const SIZES = '(min-width: 50rem) 48rem, 100vw'

function viewOf(block: Block): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <Paragraph block={block} />
    case 'heading':
      return <Heading block={block} />
    case 'image':
      return <Figure image={block} sizes={SIZES} />
    case 'gallery':
      return <Gallery block={block} />
    case 'quote':
      return <Quote block={block}>{viewsOf(block.blocks)}</Quote>
    case 'list':
      return <List block={block} items={block.items.map(viewOfItem)} />
    case 'table':
      return <Table block={block} />
    case 'code':
      return <Code block={block} />
    case 'embed':
      return <Embed block={block} />
    case 'audio':
    case 'video':
      return <Recording block={block} />
    case 'factBox':
      return <FactBox block={block}>{viewsOf(block.blocks)}</FactBox>
    case 'links':
      return <ReadAlso block={block} />
    case 'footnotes':
      return <Footnotes block={block} />
    case 'divider':
      return <Divider block={block} />
  }
}

const viewsOf = (blocks: readonly Block[]): ReactNode => <Blocks blocks={blocks} />

const viewOfItem = (item: ListItem): ReactNode => (isBlocks(item) ? viewsOf(item) : <TextRuns text={item} />)
