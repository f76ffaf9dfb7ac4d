import { createContext } from 'react'
import type { Block } from '#article/schema/block.ts'

/** The ids of the headings of the body being set, known by identity. */
export const HeadingIdsContext = createContext<ReadonlyMap<Block, string>>(new Map())
