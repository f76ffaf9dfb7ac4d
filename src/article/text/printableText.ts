/** Control characters but line breaks and tabs. */
const CONTROL = /(?![\n\t])\p{Cc}/gu

/** A text for a terminal, where the control characters of a foreign story could colour, move or hide other lines. */
export const printableText = (text: string): string => text.replaceAll(CONTROL, '\uFFFD')
