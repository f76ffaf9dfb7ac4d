// Each part ends at the next bracket or the next opening and can match in one way only, so that text full of shortcodes
// that are never closed is read once.
const OPENING = String.raw`\[(?:wp_)?caption\b`
const CLOSING = String.raw`\[\/(?:wp_)?caption\]`
const TAG_END = String.raw`\b[^>\[]*(?:(?!${OPENING})\[[^>\[]*)*>`
const PICTURE = String.raw`(?:<a${TAG_END}\s*)?<img${TAG_END}(?:\s*<\/a>)?`
const SHORTCODE = new RegExp(String.raw`${OPENING}[^\]\[]{0,500}\]\s*(${PICTURE})([\s\S]{0,3000}?)${CLOSING}`, 'giu')

/** Older WordPress keeps the words in an attribute of the shortcode. */
const CAPTION_ATTRIBUTE = /^\[(?:wp_)?caption\b[^\]]*?\bcaption=(["'])(.*?)\1/iu

/** `[caption]` around a picture as the figure that WordPress would make of it. */
export function expandCaptionShortcodes(html: string): string {
  return html.replaceAll(SHORTCODE, (whole: string, image: string, words: string) => {
    const caption = words.trim() || CAPTION_ATTRIBUTE.exec(whole)?.[2] || ''
    return `<figure>${image}<figcaption>${caption}</figcaption></figure>`
  })
}
