import { VIMEO_HOST, YOUTUBE_HOST } from '#article/body/videoHosts.ts'
import {
  dailymotionPage,
  facebookPage,
  instagramPage,
  postPage,
  soundcloudPage,
  spotifyPage,
  tiktokPage,
  vimeoPage,
  youtubePage,
} from './providerPages.ts'

/** A site whose posts, films or charts can be embedded. */
type EmbedProvider = {
  name: string
  hosts: RegExp
  /** Paths at which the site shows one post, film or chart. */
  paths: RegExp
  /** The page to visit, where the address is that of a player. */
  pageOf?: (url: URL) => string | undefined
}

export const EMBED_PROVIDERS: readonly EmbedProvider[] = [
  {
    name: 'YouTube',
    hosts: YOUTUBE_HOST,
    pageOf: youtubePage,
    paths: /^\/(?:watch|embed\/|shorts\/|live\/|v\/|playlist|[\w-]{11}$)/u,
  },
  { name: 'Vimeo', hosts: VIMEO_HOST, pageOf: vimeoPage, paths: /\/\d+/u },
  {
    name: 'Dailymotion',
    hosts: /(?:^|\.)(?:dailymotion\.com|dai\.ly)$/u,
    pageOf: dailymotionPage,
    paths: /^\/(?:embed\/)?(?:video\/)?\w+|^\/player/u,
  },
  { name: 'X', hosts: /(?:^|\.)(?:twitter|x)\.com$/u, pageOf: postPage, paths: /\/status(?:es)?\/\d+/u },
  {
    name: 'Facebook',
    hosts: /(?:^|\.)(?:facebook\.com|fb\.watch)$/u,
    pageOf: facebookPage,
    paths: /\/(?:posts|videos|photos?|reel|watch|story|permalink|plugins|share)|^\/\w+\/?$/u,
  },
  { name: 'Instagram', hosts: /(?:^|\.)instagram\.com$/u, pageOf: instagramPage, paths: /\/(?:p|reel|tv)\//u },
  { name: 'TikTok', hosts: /(?:^|\.)tiktok\.com$/u, pageOf: tiktokPage, paths: /\/(?:video|embed|player)\/|^\/t\//u },
  { name: 'Telegram', hosts: /(?:^|\.)t\.me$/u, pageOf: postPage, paths: /^\/(?:s\/)?\w+\/\d+/u },
  { name: 'Bluesky', hosts: /(?:^|\.)bsky\.app$/u, paths: /\/post\/|^\/embed\//u },
  { name: 'Threads', hosts: /(?:^|\.)threads\.(?:net|com)$/u, paths: /\/post\//u },
  { name: 'Reddit', hosts: /(?:^|\.)(?:reddit|redditmedia)\.com$/u, paths: /\/comments\//u },
  {
    name: 'SoundCloud',
    hosts: /(?:^|\.)soundcloud\.com$/u,
    pageOf: soundcloudPage,
    paths: /^\/(?:player|[\w-]+\/[\w-]+)/u,
  },
  {
    name: 'Spotify',
    hosts: /(?:^|\.)spotify\.com$/u,
    pageOf: spotifyPage,
    paths: /\/(?:track|episode|show|album|playlist)\//u,
  },
  { name: 'Datawrapper', hosts: /(?:^|\.)(?:datawrapper\.de|dwcdn\.net)$/u, paths: /^\/(?:_\/)?\w{5}/u },
  { name: 'Flourish', hosts: /(?:^|\.)flourish\.studio$/u, paths: /\/(?:visualisation|story)\//u },
  { name: 'Infogram', hosts: /(?:^|\.)infogram\.com$/u, paths: /^\/[\w-]+/u },
  { name: 'Google Maps', hosts: /(?:^|\.)google(?:\.[a-z]{2,4}){1,2}$/u, paths: /^\/maps/u },
  { name: 'TED', hosts: /(?:^|\.)ted\.com$/u, paths: /^\/talks\//u },
  { name: 'Apple Podcasts', hosts: /(?:^|\.)podcasts\.apple\.com$/u, paths: /\/podcast\//u },
]
