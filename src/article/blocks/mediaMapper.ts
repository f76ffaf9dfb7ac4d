import type { Image } from '../schema/media.ts'
import type { MapInner } from './blockDefinition.ts'

/** What becomes of a picture, of the address of any other file, and of that of a link. */
export type MediaMapping = {
  image: (image: Image) => Image
  address: (url: string) => string
  link: (href: string) => string
}

/** A copy of a block with its pictures and file addresses mapped; `mapMedia` maps the links of its texts. */
export type MediaMapper<Own> = (block: Own, mapping: MediaMapping) => Own

/** The same for a block that holds blocks, which `mapInner` maps. */
export type ContainerMediaMapper<Own, Inner> = (block: Own, mapping: MediaMapping, mapInner: MapInner<Inner>) => Own
