import type { Block } from '#article/blocks/block.ts'
import { trial } from '../reliability/trial.ts'
import { findLayoutFaults } from './support/findLayoutFaults.ts'
import { horizontalOverflow } from './support/horizontalOverflow.ts'
import { openWithBody } from './support/openWithBody.ts'
import { expect, test } from './support/sharedContext.ts'

const DEPTH = 20
/** What is wide stands here: JSON that is nested deeper than 64 levels is refused. */
const WIDE_AT = 16

type Wrap = (blocks: Block[], depth: number) => Block

const text = (depth: number): Block => ({ type: 'paragraph', text: `وصلت السفينة إلى المستوى ${depth}` })

const wraps: Record<string, Wrap> = {
  lists: (blocks) => ({ type: 'list', items: [blocks] }),
  'numbered lists': (blocks) => ({ type: 'list', ordered: true, start: 98, items: [blocks, 'بند', 'بند'] }),
  quotations: (blocks) => ({ type: 'quote', blocks, cite: 'سالم' }),
  'fact boxes': (blocks, depth) => ({ type: 'factBox', title: `صندوق ${depth}`, blocks }),
}

const kinds = Object.values(wraps)

/** Blocks of every kind in turn, one inside the other. */
const mixed: Wrap = (blocks, depth) => kinds[depth % kinds.length]?.(blocks, depth) ?? text(depth)

function nest(wrap: Wrap): Block[] {
  let blocks: Block[] = [text(DEPTH)]
  for (let depth = DEPTH - 1; depth > 0; depth -= 1) {
    blocks = [text(depth), wrap(blocks, depth), ...(depth === WIDE_AT ? wide : [])]
  }
  return blocks
}

/** What is wider than its text: each scrolls by itself or shrinks. */
const wide: Block[] = [
  { type: 'table', head: Array.from({ length: 12 }, (_, index) => `المدينة ${index}`), rows: [['بيروت', '12']] },
  { type: 'code', text: `const longLine = '${'x'.repeat(200)}'` },
  { type: 'embed', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'رحلة بين المدن الخمس' },
  { type: 'audio', url: '/none.mp3', title: 'حديث' },
  { type: 'links', links: [{ headline: 'دليل الموانئ', url: 'https://averylongnameofahost.example.org/' }] },
]

for (const [name, wrap] of Object.entries({ ...wraps, 'blocks of every kind': mixed })) {
  test(`${name} ${DEPTH} deep, with a wide table inside, stay on a page 320 pixels wide and can be read`, ({ page }) =>
    trial({ table: 'accessibility', row: 'nested blocks at 320 pixels' }, async () => {
      await page.setViewportSize({ width: 320, height: 568 })
      await openWithBody(page, 'ar', nest(wrap))
      await expect(page.getByText(`وصلت السفينة إلى المستوى ${DEPTH}`)).toBeVisible()
      expect(await horizontalOverflow(page)).toBe(0)
      expect(await findLayoutFaults(page)).toEqual([])
      const deepest = page.getByText(`وصلت السفينة إلى المستوى ${DEPTH}`)
      const { fontSize, inlineSize } = await deepest.evaluate((element) => {
        const { fontSize, inlineSize } = getComputedStyle(element)
        return { fontSize: Number.parseFloat(fontSize), inlineSize: Number.parseFloat(inlineSize) }
      })
      expect(fontSize).toBeGreaterThanOrEqual(16)
      expect(inlineSize).toBeGreaterThanOrEqual(5 * fontSize)
      return DEPTH
    }))
}
