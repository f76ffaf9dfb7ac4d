import type { Image } from '../schema/media.ts'
import type { MapInner } from './blockDefinition.ts'

/** What becomes of a picture, and of the address of any other file. */
export type MediaMapping = { image: (image: Image) => Image; address: (url: string) => string }

/** A copy of a block with its pictures and file addresses mapped. Links are not media. */
export type MediaMapper<Own> = (block: Own, mapping: MediaMapping) => Own

/** The same for a block that holds blocks, which `mapInner` maps. */
export type ContainerMediaMapper<Own, Inner> = (block: Own, mapping: MediaMapping, mapInner: MapInner<Inner>) => Own
