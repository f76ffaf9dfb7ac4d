import { htmlToText } from '../drafts/htmlToText.ts'
import type { LeftOut } from '../drafts/imported.ts'
import type { MarkupElement } from '../html/markup/markup.ts'
import { readChildText } from '../xml/parseXml.ts'

/** The last item of a file that ends in the middle of it. */
export const leaveOutTruncated = (item: MarkupElement): LeftOut => ({
  title: htmlToText(readChildText(item, 'title', 'atom:title')) || 'the last item',
  reason: 'the file ends in the middle of it',
})

export const leaveOutProtected = (title: string): LeftOut => ({ title, reason: 'it is protected by a password' })

/** WordPress puts a form that asks for the password in place of the text. */
export const isProtected = (html: string): boolean => html.includes('post-password-form')
