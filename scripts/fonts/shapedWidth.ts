import * as hb from 'harfbuzzjs'

/** An sfnt font ready for shaping, and the code points that it has. */
export type ShapingFont = { font: hb.Font; unitsPerEm: number; has: ReadonlySet<number> }

export function openFont(sfnt: Uint8Array): ShapingFont {
  const face = new hb.Face(new hb.Blob(sfnt))
  return { font: new hb.Font(face), unitsPerEm: face.upem, has: new Set(face.collectUnicodes()) }
}

/** The width of a text in em. As in a browser, each character is set in the first font of the list that has it. */
export function shapedWidth(text: string, language: string, fonts: readonly ShapingFont[]): number {
  const runs = runsOf(text, fonts)
  return runs.reduce((width, run) => width + advanceOf(run, language), 0)
}

type Run = { text: string; font: ShapingFont }

function runsOf(text: string, fonts: readonly ShapingFont[]): Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const font = fonts.find(({ has }) => has.has(character.codePointAt(0) ?? 0))
    const last = runs.at(-1)
    if (font && last?.font === font) last.text += character
    else if (font) runs.push({ text: character, font })
  }
  return runs
}

function advanceOf({ text, font }: Run, language: string): number {
  const buffer = new hb.Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setLanguage(language)
  hb.shape(font.font, buffer)
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.unitsPerEm
}
