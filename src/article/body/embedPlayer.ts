/** A player that a page may hold, and the host that it talks to. */
export type EmbedPlayer = { src: string; host: string }

const YOUTUBE = /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/u
const VIMEO = /(?:^|\.)vimeo\.com$/u
const YOUTUBE_ID = /^(?:\/(?:embed|shorts|live|v))?\/([\w-]{11})(?:\/|$)/u
const VIMEO_ID = /\/(\d+)(?:\/([\da-f]+))?\/?$/u
const START = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/u

/** The player of a video's page, in its least curious form; undefined where the page can only be visited. */
export function embedPlayer(url: string): EmbedPlayer | undefined {
  const page = URL.parse(url)
  if (page === null) return undefined
  if (YOUTUBE.test(page.hostname)) return youtubePlayer(page)
  return VIMEO.test(page.hostname) ? vimeoPlayer(page) : undefined
}

/** The host of an address as a reader knows it: without www. */
export const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./u, '') ?? url

function youtubePlayer(page: URL): EmbedPlayer | undefined {
  const id = page.searchParams.get('v') ?? YOUTUBE_ID.exec(page.pathname)?.[1]
  if (id === undefined || !/^[\w-]{11}$/u.test(id)) return undefined
  const start = secondsOf(page.searchParams.get('t') ?? page.searchParams.get('start') ?? '')
  const src = new URL(`https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`)
  if (start > 0) src.searchParams.set('start', String(start))
  return { src: src.href, host: 'youtube-nocookie.com' }
}

function vimeoPlayer(page: URL): EmbedPlayer | undefined {
  const [, id, key = page.searchParams.get('h') ?? ''] = VIMEO_ID.exec(page.pathname) ?? []
  if (id === undefined) return undefined
  const src = new URL(`https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`)
  if (key !== '') src.searchParams.set('h', key)
  return { src: src.href, host: 'player.vimeo.com' }
}

/** `90`, `90s` and `1m30s` are 90. */
function secondsOf(time: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = START.exec(time) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
