/** Whether the text of a document is a page of this paper, and not that of a network or of a host. */
export const isPaperPage = (text: string): boolean => / id="_root"| data-languages="/u.test(text)
