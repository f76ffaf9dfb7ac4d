import ar from '#i18n/catalogues/ar.json' with { type: 'json' }
import { publishedPages } from '../pageKinds.ts'

/** A page of a walk: an address as links write it, and the heading that its page has. */
export type Stop = { address: string; heading: string }

const pages = publishedPages('ar')
const long = 'لمن الماء الآن؟ كيف تجد وادي السدر ماءها وتقتسمه وتحصيه'
const port = 'ميناء مرسى النور يستقبل أولى سفنه بعد عامين من الأعمال'

/** One page of every kind, two stories, and a story in another language that has the id of one of them. */
const kinds: readonly Stop[] = [
  { address: pages.front, heading: 'جريدة' },
  { address: pages['all stories'], heading: 'كل الأخبار' },
  { address: pages.section, heading: 'ثقافة' },
  { address: pages.tag, heading: 'المياه' },
  { address: pages.author, heading: 'سامر القاضي' },
  { address: pages['accessibility statement'], heading: ar.paper.accessibility },
  { address: pages['long article'], heading: long },
  { address: pages['wire article'], heading: port },
  {
    address: '/en/article/port-reopens',
    heading: 'Marsa al-Nour opens its port again, and counts what two years cost',
  },
  { address: '/ar/article/nowhere', heading: ar.failure.notFoundTitle },
]

/** Fragments that the long story has. */
const fragments = ['#note-1', '#pipe']

const endings = ['', '?utm_source=x', '#nowhere', '?utm_source=x#note-1']

/** Every kind of page without and with a query and a fragment, and all fragments of a story. */
export const allStops: readonly Stop[] = [
  ...kinds.flatMap(({ address, heading }) => endings.map((ending) => ({ address: address + ending, heading }))),
  ...fragments.map((fragment) => ({ address: pages['long article'] + fragment, heading: long })),
]

/** Every kind of page, each with another of the endings. */
export const someStops: readonly Stop[] = [
  ...kinds.map(({ address, heading }, index) => ({ address: address + endings[index % endings.length], heading })),
  { address: pages['long article'], heading: long },
  { address: `${pages['long article']}#note-1`, heading: long },
  { address: `${pages['wire article']}?utm_source=x`, heading: port },
]

export const isArabicStory = ({ address, heading }: Stop): boolean =>
  address.startsWith('/ar/article/') && heading !== ar.failure.notFoundTitle

/**
 * A walk through all ordered pairs of stops, each once: from the first one to every later one and back, then the same
 * from the second, and so on. Every second step leads from a stop to a later one.
 */
export function pairWalk(stops: readonly Stop[]): Stop[] {
  const walk = stops.flatMap((from, index) => stops.slice(index + 1).flatMap((to) => [from, to]))
  return [...walk, ...stops.slice(0, 1)]
}
