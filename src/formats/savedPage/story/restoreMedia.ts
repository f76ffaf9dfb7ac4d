import { isElement, textContent, type MarkupNode } from '../../html/markup/markup.ts'
import { parseMediaMark } from './createMediaMark.ts'

/** Replaces each mark with the markup that it stands for. */
export function restoreMedia(nodes: readonly MarkupNode[], media: readonly MarkupNode[][]): MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    const index = parseMediaMark(textContent(node))
    if (index !== undefined && (!isElement(node) || node.name === 'p')) return media[index] ?? []
    return isElement(node) ? [{ ...node, children: restoreMedia(node.children, media) }] : [node]
  })
}
