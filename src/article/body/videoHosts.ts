export const YOUTUBE_HOST = /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/u
export const VIMEO_HOST = /(?:^|\.)vimeo\.com$/u

const YOUTUBE_PATH = /^(?:\/(?:embed|shorts|live|v))?\/([\w-]{11})(?:\/|$)/u
const VIMEO_PATH = /\/(\d+)(?:\/([\da-f]+))?\/?$/u

type Parts = [first: string | null | undefined, second: string | null | undefined]

/** The id of the video at an address of YouTube, and the time at which it starts, as the address gives it (`1m30s`). */
export function parseYoutubeAddress(page: URL): Parts {
  const [, id] = YOUTUBE_PATH.exec(page.pathname) ?? []
  return [page.searchParams.get('v') ?? id, page.searchParams.get('t') ?? page.searchParams.get('start')]
}

/** The id of the video at an address of Vimeo, and the key of one that is not listed. */
export function parseVimeoAddress(page: URL): Parts {
  const [, id, key] = VIMEO_PATH.exec(page.pathname) ?? []
  return [id, key ?? page.searchParams.get('h')]
}
