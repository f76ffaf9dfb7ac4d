const ARABIC_ZERO = 0x660
const PERSIAN_ZERO = 0x6f0

/** ٢٠٢١ and ۲۰۲۱ as 2021. */
export function toLatinDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO))
  })
}
