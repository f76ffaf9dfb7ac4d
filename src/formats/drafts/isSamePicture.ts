import { imageParameters } from '../vocabulary/markup/queryParameters.ts'

/** On one site, two pictures hardly share a file name of this length, unless their folders have different numbers. */
const MIN_UNIQUE_NAME_LENGTH = 10

/**
 * Whether two addresses are sizes or formats of one picture: their names differ only in size, crop and extension, and
 * they are in one folder, or the name is one that only this picture has. Words are not: every site has a
 * `photo-of-the-day.jpg`, and each year another.
 */
export function isSamePicture(a: string, b: string): boolean {
  if (a === b) return true
  const [one, other] = [partsOf(a), partsOf(b)]
  return (
    one.name === other.name &&
    (one.query === other.query || one.query === '' || other.query === '') &&
    (one.folder === other.folder || isGenerated(one.name) || isUniqueInSite(one, other))
  )
}

const isUniqueInSite = (one: Parts, other: Parts): boolean =>
  one.name.length >= MIN_UNIQUE_NAME_LENGTH &&
  siteOf(one.folder) === siteOf(other.folder) &&
  numbersIn(one.folder) === numbersIn(other.folder)

/** A date in a name, which is no number of one picture: 2026-11-22, 20261122. */
const DATE = /(?<!\d)(?:19|20)\d{2}[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])(?!\d)/gu

/** A number of a database, a hash or a UUID: six digits, or letters and digits mixed. */
const GENERATED = /\d{6}|[\da-f]{8}-[\da-f]{4}-|(?:\d+\p{L}+){3}\d|(?:\p{L}+\d+){3}\p{L}/u

const isGenerated = (name: string): boolean => GENERATED.test(name.replaceAll(DATE, ''))

/** The last two names of the host, or three where the second is short: bbc.co.uk. Relative addresses have none. */
function siteOf(folder: string): string | undefined {
  const host = /^(?:https?:)?\/\/([^/]+)/u.exec(folder)?.[1]
  const names = host?.split('.') ?? []
  const [, second = ''] = names.toReversed()
  return names.slice(second.length > 3 ? -2 : -3).join('.')
}

const numbersIn = (folder: string): string => (folder.match(/\d+/gu) ?? []).join(' ')

type Parts = { folder: string; name: string; query: string }

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif)$/u

/** Folders that image servers insert for a size, each with an example. */
const SIZE_FOLDERS = [
  String.raw`size\/w\d+`, // /size/w1200/
  String.raw`styles\/[\w-]+\/(?:public|private)`, // /styles/large/public/
  String.raw`s\d{2,4}(?:-[\w-]+)?`, // /s640/
  String.raw`w\d+(?:-h\d+[\w-]*)?`, // /w1200-h630-p-k-no-nu/
  String.raw`\d+x\d+`, // /800x450/
  String.raw`(?:resize|format):[\w:]+`, // /resize:fit:1200/
  String.raw`[whcf]_[\w.,:-]+`, // /w_1200,c_limit/
]
const SIZES = new RegExp(String.raw`\/(?:${SIZE_FOLDERS.join('|')})(?=\/)`, 'gu')

/** A size at the end of the name. */
const SIZE = /[-_](?:\d+x\d+|scaled|\d+w|e\d{10,}|thumb(?:nail)?|large|medium|small)$|=[swh]\d+[\w-]*$/u

const PARAMETERS = imageParameters.map(({ name }) => name).join('|')
const IMAGE_QUERY = new RegExp(`(?:^|&)(?:${PARAMETERS})=[^&]*`, 'giu')

function partsOf(address: string): Parts {
  const [path = '', query = ''] = originalAddress(address).split(/[?#]/u)
  const bare = path.replaceAll(SIZES, '')
  const file = bare.slice(bare.lastIndexOf('/') + 1).toLowerCase()
  const name = file.replace(PICTURE, '').replace(SIZE, '')
  return {
    folder: bare.slice(0, bare.lastIndexOf('/') + 1),
    name,
    query: PICTURE.test(file) ? '' : query.replaceAll(IMAGE_QUERY, ''),
  }
}

/** The original's address: a server that resizes pictures of other servers has it whole in its own. */
function originalAddress(address: string): string {
  const inner = /^.{8,}?(https?(?::|%3a)(?:\/|%2f)(?:\/|%2f).+)$/iu.exec(address)?.[1]
  if (inner === undefined) return address
  if (!/^https?%3a/iu.test(inner)) return inner
  const [encoded = ''] = inner.split('&')
  return URL.parse(`https://e.example/?u=${encoded}`)?.searchParams.get('u') ?? address
}
