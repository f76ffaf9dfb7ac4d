const WEB_ADDRESS = String.raw`(?:https?:\/\/|www\.)\S+`
const MAIL_ADDRESS = String.raw`(?<![\w.%+\-])[\w.%+\-]+@[\w\-]+(?:\.[\w\-]+)+`
/** `&nbsp;` and the like, left over from markup. */
const CHARACTER_REFERENCE = String.raw`&#?\w{1,8};`

const NON_PROSE = new RegExp([WEB_ADDRESS, MAIL_ADDRESS, CHARACTER_REFERENCE].join('|'), 'gv')

/**
 * Replaces addresses and character references with as many x, so that their punctuation and digits are not checked as
 * those of a sentence. The length of the text, and with it every index, stays the same.
 */
export const maskNonProse = (text: string): string => text.replaceAll(NON_PROSE, (found) => 'x'.repeat(found.length))
