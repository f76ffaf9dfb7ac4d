export const YOUTUBE_HOST = /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/u
export const VIMEO_HOST = /(?:^|\.)vimeo\.com$/u

const YOUTUBE_PATH = /^(?:\/(?:embed|shorts|live|v))?\/([\w-]{11})(?:\/|$)/u
const VIMEO_PATH = /\/(\d+)(?:\/([\da-f]+))?\/?$/u

/** The id of the video at an address of YouTube, as the address gives it. */
export const youtubeId = (page: URL): string | undefined =>
  page.searchParams.get('v') ?? YOUTUBE_PATH.exec(page.pathname)?.[1]

/** The time at which a video of YouTube starts, as the address gives it (`90`, `1m30s`); empty where it gives none. */
export const startTimeOf = (page: URL): string => page.searchParams.get('t') ?? page.searchParams.get('start') ?? ''

/** The id of the video at an address of Vimeo, and the key of one that is not listed; the key is empty for others. */
export function vimeoVideo(page: URL): [id: string | undefined, key: string] {
  const [, id, key = page.searchParams.get('h') ?? ''] = VIMEO_PATH.exec(page.pathname) ?? []
  return [id, key]
}
