import * as hb from 'harfbuzzjs'

/** An sfnt font ready for shaping, and the code points that it has. */
export type ShapingFont = { font: hb.Font; unitsPerEm: number; codePoints: ReadonlySet<number> }

export function openFont(sfnt: Uint8Array): ShapingFont {
  const face = new hb.Face(new hb.Blob(sfnt))
  return { font: new hb.Font(face), unitsPerEm: face.upem, codePoints: new Set(face.collectUnicodes()) }
}

/** Measures the width of a text in em. As in a browser, each character uses the first font of the list that has it. */
export function measureShapedWidth(text: string, language: string, fonts: readonly ShapingFont[]): number {
  const runs = splitIntoRuns(text, fonts)
  return runs.reduce((width, run) => width + measureAdvance(run, language), 0)
}

type Run = { text: string; font: ShapingFont }

function splitIntoRuns(text: string, fonts: readonly ShapingFont[]): Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const font = fonts.find(({ codePoints }) => codePoints.has(character.codePointAt(0) ?? 0))
    const last = runs.at(-1)
    if (font && last?.font === font) last.text += character
    else if (font) runs.push({ text: character, font })
  }
  return runs
}

function measureAdvance({ text, font }: Run, language: string): number {
  const buffer = new hb.Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setLanguage(language)
  hb.shape(font.font, buffer)
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.unitsPerEm
}
