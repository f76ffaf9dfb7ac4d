import { startTimeOf, VIMEO_HOST, vimeoVideo, YOUTUBE_HOST, youtubeId } from './videoHosts.ts'

/** A player that a page may hold, and the host that it talks to. */
export type EmbedPlayer = { src: string; host: string }

const TIME = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/u

/** The player for a video's page, in the form that tracks readers least; undefined where the page has no such player. */
export function embedPlayer(url: string): EmbedPlayer | undefined {
  const page = URL.parse(url)
  if (page === null) return undefined
  if (YOUTUBE_HOST.test(page.hostname)) return youtubePlayer(page)
  return VIMEO_HOST.test(page.hostname) ? vimeoPlayer(page) : undefined
}

/** The host of an address as readers know it: without `www`. */
export const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./u, '') ?? url

function youtubePlayer(page: URL): EmbedPlayer | undefined {
  const id = youtubeId(page) ?? ''
  if (!/^[\w-]{11}$/u.test(id)) return undefined
  const start = parseSeconds(startTimeOf(page))
  const host = 'youtube-nocookie.com'
  return { src: `https://www.${host}/embed/${id}?autoplay=1&rel=0${start > 0 ? `&start=${start}` : ''}`, host }
}

function vimeoPlayer(page: URL): EmbedPlayer | undefined {
  const [id, key] = vimeoVideo(page)
  if (id === undefined) return undefined
  const host = 'player.vimeo.com'
  const keyParameter = key === '' ? '' : `&h=${encodeURIComponent(key)}`
  return { src: `https://${host}/video/${id}?autoplay=1&dnt=1${keyParameter}`, host }
}

/** `90`, `90s` and `1m30s` are 90. */
function parseSeconds(time: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = TIME.exec(time) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
