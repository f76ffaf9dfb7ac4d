/** A text and the WHATWG name of the encoding it was in. */
type DecodedText = { text: string; encoding: string }

const BYTE_ORDER_MARKS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
]

/** A declaration of the encoding must be within this many bytes. */
const MAX_DECLARATION_OFFSET = 4096

/**
 * Decodes text. The first of these decides its encoding: a byte order mark; bytes that are UTF-16, or UTF-8 with more
 * than ASCII; a declaration (`charset` of HTTP, the XML declaration, a meta element); the letters, which distinguish
 * Arabic (windows-1256), Hebrew (windows-1255) and Latin (windows-1252). Valid UTF-8 counts more than a declaration,
 * because any bytes are valid in a single-byte encoding, and pages that moved to UTF-8 often keep their old
 * declaration.
 */
export function decodeText(bytes: Uint8Array, charset?: string): DecodedText {
  const mark = BYTE_ORDER_MARKS.find(([, prefix]) => prefix.every((byte, index) => bytes[index] === byte))
  const labels = mark
    ? [mark[0]]
    : [detectUtf16(bytes), hasNonAscii(bytes) ? 'utf-8' : undefined, charset, findDeclaration(bytes), 'utf-8']
  for (const label of labels) {
    const decoded = label === undefined ? undefined : decodeStrictly(bytes, label)
    if (decoded) return decoded
  }
  const encoding = detectByLetters(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

const hasNonAscii = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 0x7f)

/** Undefined if the bytes are not valid in the encoding, or the encoding is unknown. */
function decodeStrictly(bytes: Uint8Array, label: string): DecodedText | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    return { text: decoder.decode(bytes), encoding: decoder.encoding }
  } catch {
    return undefined
  }
}

/** Ignores a declaration of UTF-16: text in UTF-16 could not be read byte by byte as here. */
function findDeclaration(bytes: Uint8Array): string | undefined {
  const head = latin(bytes.subarray(0, MAX_DECLARATION_OFFSET))
  const label =
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/iu.exec(head)?.[1] ??
    /<meta[^>]+?charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1]
  return label === undefined || /^utf-?16/iu.test(label) ? undefined : label
}

const latin = (bytes: Uint8Array): string => new TextDecoder('iso-8859-1').decode(bytes)

/** Detects UTF-16 without a byte order mark: in it, each ASCII character has a zero byte. */
function detectUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, MAX_DECLARATION_OFFSET)
  const zeros = (parity: number) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length
  const [even, odd] = [zeros(0), zeros(1)]
  if (Math.max(even, odd) < head.length / 20) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/**
 * The letters of windows-1255 are from E0 to FA; in windows-1256 alef, beh, dal, reh and most others come before
 * that.
 */
function detectByLetters(bytes: Uint8Array): string {
  const text = latin(bytes).replaceAll(/<[^<>]*>/gu, ' ')
  const high = count(text, /[\u00C0-\u00FF]/gu)
  const inWords = count(text, /[\u00C0-\u00FF](?=[\u00C0-\u00FF])|(?<=[\u00C0-\u00FF])[\u00C0-\u00FF]/gu)
  if (inWords < high * MIN_SHARE) return 'windows-1252'
  return count(text, /[\u00E0-\u00FA]/gu) > high * MIN_SHARE ? 'windows-1255' : 'windows-1256'
}

/** The share of letters above 7F that decides. Accented Latin letters seldom have another beside them. */
const MIN_SHARE = 0.85

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length
