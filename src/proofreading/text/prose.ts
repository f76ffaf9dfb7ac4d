/** Addresses of the web and of mail; `&nbsp;` and its kin that came along with markup. */
const MACHINE_WORD = /(?:https?:\/\/|www\.)\S+|(?<![\w.%+\-])[\w.%+\-]+@[\w\-]+(?:\.[\w\-]+)+|&#?\w{1,8};/gv

/** The same text, as long as before, with what machines read blotted out, so that its signs are not taken for the sentence's. */
export const proseOf = (text: string): string => text.replaceAll(MACHINE_WORD, (word) => 'x'.repeat(word.length))
