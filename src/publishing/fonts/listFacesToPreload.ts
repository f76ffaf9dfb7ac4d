import { findTypography } from '#languages/collected/typographies.ts'
import { listFaces, type Face } from './listFaces.ts'
import { listFirstFamilies } from './listOwnFamilies.ts'

/**
 * The names of the font files that a language's first view needs, the most needed first: letters, then punctuation
 * and digits, of running text and of headlines. All of them, because Chromium never shows a `font-display: optional`
 * face on a first view unless it was preloaded: with the letters alone, digits and full stops would be in another
 * font.
 */
export function listFacesToPreload(language: string): string[] {
  const typography = findTypography(language)
  const families = typography ? listFirstFamilies(typography) : []
  const faces = listFaces([language])
  const namesOf = (part: Face['part']) =>
    families.flatMap((family) => faces.filter((face) => face.family === family && face.part === part))
  return [...namesOf('script'), ...namesOf('signs')].map(({ name }) => `${name}.woff2`)
}
