/*
 * Font families, the most wanted first, as CSS writes them. `Jarida …` are the paper's own faces (publishing/fonts);
 * each has a fallback of the same width. Then come the faces of operating systems.
 */

export const NASKH_SERIF =
  "'Jarida Naskh', 'Jarida Naskh Fallback', 'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', serif"

export const ARABIC_SANS =
  "'Jarida Sans', 'Jarida Sans Fallback', vazirmatn, 'Noto Sans Arabic', 'Segoe UI', tahoma, sans-serif"

export const LATIN_SERIF = [
  "charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', cambria, georgia, 'Noto Serif', 'DejaVu Serif'",
  'serif',
].join(', ')

export const LATIN_SANS =
  "system-ui, -apple-system, 'Segoe UI', roboto, 'Helvetica Neue', 'Noto Sans', arial, sans-serif"
