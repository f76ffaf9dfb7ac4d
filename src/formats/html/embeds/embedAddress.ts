/** What an address of a post, a film or a chart is: the page that shows it, and who runs that. */
export type EmbedAddress = { url: string; provider: string }

type Provider = { name: string; hosts: RegExp; page?: (url: URL) => string | undefined; isPost: RegExp }

const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    hosts: /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/u,
    page: youtubePage,
    isPost: /^\/(?:watch|embed\/|shorts\/|live\/|v\/|playlist|[\w-]{11}$)/u,
  },
  { name: 'Vimeo', hosts: /(?:^|\.)vimeo\.com$/u, page: vimeoPage, isPost: /\/\d+/u },
  {
    name: 'Dailymotion',
    hosts: /(?:^|\.)(?:dailymotion\.com|dai\.ly)$/u,
    page: dailymotionPage,
    isPost: /^\/(?:embed\/)?(?:video\/)?\w+|^\/player/u,
  },
  { name: 'X', hosts: /(?:^|\.)(?:twitter|x)\.com$/u, page: postPage, isPost: /\/status(?:es)?\/\d+/u },
  {
    name: 'Facebook',
    hosts: /(?:^|\.)(?:facebook\.com|fb\.watch)$/u,
    page: facebookPage,
    isPost: /\/(?:posts|videos|photos?|reel|watch|story|permalink|plugins|share)|^\/\w+\/?$/u,
  },
  { name: 'Instagram', hosts: /(?:^|\.)instagram\.com$/u, page: instagramPage, isPost: /\/(?:p|reel|tv)\//u },
  { name: 'TikTok', hosts: /(?:^|\.)tiktok\.com$/u, page: tiktokPage, isPost: /\/(?:video|embed|player)\/|^\/t\//u },
  { name: 'Telegram', hosts: /(?:^|\.)t\.me$/u, page: postPage, isPost: /^\/(?:s\/)?\w+\/\d+/u },
  { name: 'Bluesky', hosts: /(?:^|\.)bsky\.app$/u, isPost: /\/post\/|^\/embed\//u },
  { name: 'Threads', hosts: /(?:^|\.)threads\.(?:net|com)$/u, isPost: /\/post\//u },
  { name: 'Reddit', hosts: /(?:^|\.)(?:reddit|redditmedia)\.com$/u, isPost: /\/comments\//u },
  {
    name: 'SoundCloud',
    hosts: /(?:^|\.)soundcloud\.com$/u,
    page: soundcloudPage,
    isPost: /^\/(?:player|[\w-]+\/[\w-]+)/u,
  },
  {
    name: 'Spotify',
    hosts: /(?:^|\.)spotify\.com$/u,
    page: spotifyPage,
    isPost: /\/(?:track|episode|show|album|playlist)\//u,
  },
  { name: 'Datawrapper', hosts: /(?:^|\.)(?:datawrapper\.de|dwcdn\.net)$/u, isPost: /^\/(?:_\/)?\w{5}/u },
  { name: 'Flourish', hosts: /(?:^|\.)flourish\.studio$/u, isPost: /\/(?:visualisation|story)\//u },
  { name: 'Infogram', hosts: /(?:^|\.)infogram\.com$/u, isPost: /^\/[\w-]+/u },
  { name: 'Google Maps', hosts: /(?:^|\.)google(?:\.[a-z]{2,4}){1,2}$/u, isPost: /^\/maps/u },
  { name: 'TED', hosts: /(?:^|\.)ted\.com$/u, isPost: /^\/talks\//u },
  { name: 'Apple Podcasts', hosts: /(?:^|\.)podcasts\.apple\.com$/u, isPost: /\/podcast\//u },
]

/** A web address as an embed; undefined where no known provider shows something single there. */
export function knownEmbed(address: string): EmbedAddress | undefined {
  const url = URL.parse(address)
  const provider = url && providers.find(({ hosts }) => hosts.test(url.hostname))
  if (!url || !provider?.isPost.test(url.pathname)) return undefined
  return { url: provider.page?.(url) ?? address, provider: provider.name }
}

/** The same for what the author embedded: an unknown site is known by its host. Medium has Embedly around all players. */
export function anyEmbed(address: string): EmbedAddress {
  const inner =
    URL.parse(address)?.hostname === 'cdn.embedly.com'
      ? webAddress(URL.parse(address)?.searchParams.get('url') ?? null)
      : undefined
  return (
    knownEmbed(inner ?? address) ?? {
      url: address,
      provider: URL.parse(address)?.hostname.replace(/^www\./u, '') ?? address,
    }
  )
}

function youtubePage(url: URL): string | undefined {
  const list = url.searchParams.get('list')
  const id = url.searchParams.get('v') ?? /^(?:\/(?:embed|shorts|live|v))?\/([\w-]{11})\/?$/u.exec(url.pathname)?.[1]
  if (id === undefined || id === 'videoseries') {
    return list === null ? undefined : `https://www.youtube.com/playlist?list=${list}`
  }
  const start = url.searchParams.get('t') ?? url.searchParams.get('start')
  return `https://www.youtube.com/watch?v=${id}${start === null ? '' : `&t=${start}`}`
}

function vimeoPage(url: URL): string | undefined {
  const [, id, key = url.searchParams.get('h')] = /\/(\d+)(?:\/([\da-f]+))?\/?$/u.exec(url.pathname) ?? []
  if (id === undefined) return undefined
  return `https://vimeo.com/${id}${key === null ? '' : `/${key}`}`
}

function dailymotionPage(url: URL): string | undefined {
  const id = url.searchParams.get('video') ?? /^\/(?:embed\/)?(?:video\/)?(\w+)/u.exec(url.pathname)?.[1]
  return id === undefined ? undefined : `https://www.dailymotion.com/video/${id}`
}

function postPage(url: URL): string {
  return `https://${url.hostname}${url.pathname}`
}

/** `plugins/post.php?href=…` holds the page's address. */
function facebookPage(url: URL): string | undefined {
  return url.pathname.startsWith('/plugins/') ? webAddress(url.searchParams.get('href')) : undefined
}

function soundcloudPage(url: URL): string | undefined {
  return webAddress(url.searchParams.get('url'))
}

function instagramPage(url: URL): string | undefined {
  const [, kind, id] = /\/(p|reel|tv)\/([\w-]+)/u.exec(url.pathname) ?? []
  return id === undefined ? undefined : `https://www.instagram.com/${kind}/${id}/`
}

function tiktokPage(url: URL): string | undefined {
  const [, id] = /^\/(?:embed|player)\/(?:v\d\/)?(\d+)/u.exec(url.pathname) ?? []
  return id === undefined ? postPage(url) : `https://www.tiktok.com/@/video/${id}`
}

function spotifyPage(url: URL): string {
  return `https://open.spotify.com${url.pathname.replace(/^\/embed/u, '')}`
}

function webAddress(value: string | null): string | undefined {
  return value !== null && /^https?:\/\//u.test(value) ? value : undefined
}
