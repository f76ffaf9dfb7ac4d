import { absoluteMedia, type PaperPlace } from '#edition/addresses/absoluteAddress.ts'
import type { Image } from '#article/schema/media.ts'

export type OpenGraphImage = {
  url: string
  width?: number | undefined
  height?: number | undefined
  alt?: string | undefined
}

/** Wide enough for a large card on any screen, small enough to be fetched by those who make them. */
const CARD_WIDTH = 1200

/** The picture others show for a page: JPEG, which all of them read; without one, the paper's icon. */
export function openGraphImage(image: Image | undefined, place: PaperPlace): OpenGraphImage {
  if (!image) return { url: absoluteMedia(place, `${place.base}icons/icon-512.png`), width: 512, height: 512 }
  const { url, width, height, published, alternateText } = image
  const alt = alternateText || undefined
  const made = published?.widths.find((each) => each >= CARD_WIDTH) ?? published?.widths.at(-1)
  if (!published || made === undefined) return { url: absoluteMedia(place, url), width, height, alt }
  return { url: absoluteMedia(place, `${published.stem}-${made}.jpg`), width: made, height: heightAt(made, image), alt }
}

function heightAt(made: number, { width, height }: Image): number | undefined {
  return width === undefined || height === undefined ? undefined : Math.round((height * made) / width)
}
