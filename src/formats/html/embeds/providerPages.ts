import { parseVimeoAddress, parseYoutubeAddress } from '#article/body/videoHosts.ts'

// The pages of videos and posts whose players have addresses of their own.

export function youtubePage(url: URL): string | undefined {
  const list = url.searchParams.get('list')
  const [id, start] = parseYoutubeAddress(url)
  if (id === undefined || id === null || id === 'videoseries') {
    return list === null ? undefined : `https://www.youtube.com/playlist?list=${list}`
  }
  return `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}` : ''}`
}

export function vimeoPage(url: URL): string | undefined {
  const [id, key] = parseVimeoAddress(url)
  return id ? `https://vimeo.com/${id}${key ? `/${key}` : ''}` : undefined
}

export function dailymotionPage(url: URL): string | undefined {
  const id = url.searchParams.get('video') ?? /^\/(?:embed\/)?(?:video\/)?(\w+)/u.exec(url.pathname)?.[1]
  return id === undefined ? undefined : `https://www.dailymotion.com/video/${id}`
}

export function postPage(url: URL): string {
  return `https://${url.hostname}${url.pathname}`
}

/** Players such as `plugins/post.php?href=…` hold the address of the page. */
export function facebookPage(url: URL): string | undefined {
  return url.pathname.startsWith('/plugins/') ? parseWebAddress(url.searchParams.get('href')) : undefined
}

export function soundcloudPage(url: URL): string | undefined {
  return parseWebAddress(url.searchParams.get('url'))
}

export function instagramPage(url: URL): string | undefined {
  const [, kind, id] = /\/(p|reel|tv)\/([\w-]+)/u.exec(url.pathname) ?? []
  return id === undefined ? undefined : `https://www.instagram.com/${kind}/${id}/`
}

export function tiktokPage(url: URL): string | undefined {
  const [, id] = /^\/(?:embed|player)\/(?:v\d\/)?(\d+)/u.exec(url.pathname) ?? []
  return id === undefined ? postPage(url) : `https://www.tiktok.com/@/video/${id}`
}

export function spotifyPage(url: URL): string {
  return `https://open.spotify.com${url.pathname.replace(/^\/embed/u, '')}`
}

/** The value of a parameter, where it is a web address. */
export function parseWebAddress(value: string | null): string | undefined {
  return value !== null && /^https?:\/\//u.test(value) ? value : undefined
}
