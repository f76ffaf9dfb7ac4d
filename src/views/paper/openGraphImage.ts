import { absoluteMedia, type PaperLocation } from '#edition/addresses/absoluteAddress.ts'
import type { Image } from '#article/schema/media.ts'

type OpenGraphImage = {
  url: string
  width?: number | undefined
  height?: number | undefined
  alt?: string | undefined
}

/** Enough for a large card on any screen, and small enough for the crawlers of social networks. */
const MIN_CARD_WIDTH_PX = 1200

/** The picture that social networks show for a page: a JPEG, which all of them support, or else the paper's icon. */
export function openGraphImage(image: Image | undefined, place: PaperLocation): OpenGraphImage {
  if (!image) return { url: absoluteMedia(place, `${place.base}icons/icon-512.png`), width: 512, height: 512 }
  const { url, width, height, published, alternateText } = image
  const alt = alternateText || undefined
  const cardWidth = published?.widths.find((each) => each >= MIN_CARD_WIDTH_PX) ?? published?.widths.at(-1)
  if (!published || cardWidth === undefined) return { url: absoluteMedia(place, url), width, height, alt }
  return {
    url: absoluteMedia(place, `${published.stem}-${cardWidth}.jpg`),
    width: cardWidth,
    height: heightAt(cardWidth, image),
    alt,
  }
}

function heightAt(targetWidth: number, { width, height }: Image): number | undefined {
  return width === undefined || height === undefined ? undefined : Math.round((height * targetWidth) / width)
}
