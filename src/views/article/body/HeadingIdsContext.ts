import { createContext } from 'react'
import type { Block } from '#article/blocks/block.ts'

/** The ids of the current body's headings, by block object. */
export const HeadingIdsContext = createContext<ReadonlyMap<Block, string>>(new Map())
