import { htmlText } from '../drafts/htmlText.ts'
import type { LeftOut } from '../drafts/imported.ts'
import type { MarkupElement } from '../html/markup/markup.ts'
import { childText } from '../xml/xmlTree.ts'

/** The last item of a file that ends in the middle of it. */
export const leftOutAsCut = (item: MarkupElement): LeftOut => ({
  title: htmlText(childText(item, 'title', 'atom:title')) || 'the last item',
  reason: 'the file ends in the middle of it',
})

export const leftOutAsProtected = (title: string): LeftOut => ({ title, reason: 'it is protected by a password' })

/** WordPress puts a form that asks for the password in place of the text. */
export const isProtected = (html: string): boolean => html.includes('post-password-form')
