/** A form in which the bench writes a built page by hand. */
export type HandWrittenForm = {
  /** The address prefix of the pages of a kind. */
  prefix: (kind: string) => string
  /** Whether the pages use the paper's web fonts; otherwise the system's faces. */
  hasWebFonts: boolean
  /** Whether the CSS is in each page; otherwise the pages share a file. */
  isCssInside: boolean
}

/** What a reader could have had instead: the same words in the system's face. Ratios compare with this form. */
export const systemFace: HandWrittenForm = {
  prefix: (kind) => `/hand-written-${kind}-system`,
  hasWebFonts: false,
  isCssInside: false,
}

export const webFonts: HandWrittenForm = {
  prefix: (kind) => `/hand-written-${kind}`,
  hasWebFonts: true,
  isCssInside: false,
}

export const cssInside: HandWrittenForm = {
  prefix: (kind) => `/hand-written-${kind}-inside`,
  hasWebFonts: true,
  isCssInside: true,
}

export const handWrittenForms = [systemFace, webFonts, cssInside]
