import { VIMEO_HOST, parseVimeoAddress, YOUTUBE_HOST, parseYoutubeAddress } from './videoHosts.ts'

/** A player that a page may hold, and the host that it talks to. */
export type EmbedPlayer = { src: string; host: string }

const TIME = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/u

/**
 * The player for a video's page, in the form that tracks readers least; undefined where the page has no such player.
 */
export function findEmbedPlayer(url: string): EmbedPlayer | undefined {
  const page = URL.parse(url)
  const src = page && (youtubePlayer(page) || vimeoPlayer(page))
  return src ? { src, host: formatHost(src) } : undefined
}

/** The host of an address as readers know it: without `www`. */
export const formatHost = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./u, '') ?? url

/** A start such as `90`, `90s` or `1m30s` is given to the player in seconds. */
function youtubePlayer(page: URL): string | false {
  const [id, time] = parseYoutubeAddress(page)
  const [, hours = '0', minutes = '0', seconds = '0'] = TIME.exec(time ?? '') ?? []
  const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return (
    YOUTUBE_HOST.test(page.hostname) &&
    /^[\w-]{11}$/u.test(id ?? '') &&
    `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0${start > 0 ? `&start=${start}` : ''}`
  )
}

function vimeoPlayer(page: URL): string | false {
  const [id, key] = parseVimeoAddress(page)
  return (
    VIMEO_HOST.test(page.hostname) &&
    id !== undefined &&
    `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1${key ? `&h=${encodeURIComponent(key)}` : ''}`
  )
}
