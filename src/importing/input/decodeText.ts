/** A text with the encoding it was read in (WHATWG name). */
export type DecodedText = { text: string; encoding: string }

const MARKS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
]

/** So far a declaration is looked for. */
const HEAD = 4096

/**
 * Bytes as text. The byte order mark decides, then the bytes themselves, where they are UTF-16 or more than ASCII in UTF-8; then what is declared
 * (`charset` as HTTP tells it, the XML declaration, a meta element); then the letters tell Arabic (windows-1256), Hebrew (windows-1255) and Latin
 * (windows-1252) apart. UTF-8 goes before a declaration, because every byte is something in an encoding of single bytes, and pages that moved to
 * UTF-8 keep their old one.
 */
export function decodeText(bytes: Uint8Array, charset?: string): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  const labels = marked
    ? [marked[0]]
    : [utf16Of(bytes), isMoreThanAscii(bytes) ? 'utf-8' : undefined, charset, declaredIn(bytes), 'utf-8']
  for (const label of labels) {
    const decoded = label === undefined ? undefined : strictly(bytes, label)
    if (decoded) return decoded
  }
  const encoding = encodingOfLetters(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

const isMoreThanAscii = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 0x7f)

/** Undefined where the bytes are not of that encoding, or nobody knows it. */
function strictly(bytes: Uint8Array, label: string): DecodedText | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    return { text: decoder.decode(bytes), encoding: decoder.encoding }
  } catch {
    return undefined
  }
}

/** A declaration that can be read byte by byte is not in UTF-16, whatever it says. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = latin(bytes.subarray(0, HEAD))
  const label =
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/iu.exec(head)?.[1] ??
    /<meta[^>]+?charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1]
  return label === undefined || /^utf-?16/iu.test(label) ? undefined : label
}

const latin = (bytes: Uint8Array): string => new TextDecoder('iso-8859-1').decode(bytes)

/** UTF-16 without a mark, as every ASCII character in it has a zero byte beside it. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD)
  const zeros = (parity: number) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length
  const [even, odd] = [zeros(0), zeros(1)]
  if (Math.max(even, odd) < head.length / 20) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** windows-1255 has its letters from E0 to FA; windows-1256 has alef, beh, dal, reh and most others before that. */
function encodingOfLetters(bytes: Uint8Array): string {
  const text = latin(bytes).replaceAll(/<[^<>]*>/gu, ' ')
  const high = count(text, /[\u00C0-\u00FF]/gu)
  const inWords = count(text, /[\u00C0-\u00FF](?=[\u00C0-\u00FF])|(?<=[\u00C0-\u00FF])[\u00C0-\u00FF]/gu)
  if (inWords < high * MOSTLY) return 'windows-1252'
  return count(text, /[\u00E0-\u00FA]/gu) > high * MOSTLY ? 'windows-1255' : 'windows-1256'
}

/** Letters with accents stand alone among plain ones; a third is far from both. */
const MOSTLY = 0.85

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length
