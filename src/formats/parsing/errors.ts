/** What only the newsroom can say. */
export type Fact = 'date' | 'section' | 'language'

const EXAMPLES: Record<Fact, string> = {
  date: '--date 2021-09-29T15:20:00+03:00',
  section: '--section politics',
  language: '--lang ar',
}

/** A fact that the input does not tell and that no article is complete without; `flag` is what gives it. */
export class MissingFactError extends Error {
  override name = 'MissingFactError'
  readonly fact: Fact
  readonly flag: string

  constructor(fact: Fact, title: string) {
    const flag = EXAMPLES[fact]
    super(`«${title}» does not say its ${fact}: give it, for example ${flag}`)
    this.fact = fact
    this.flag = flag
  }
}

/** Input that is not what it should be; the message says what is wrong and where. */
export class FormatError extends Error {
  override name = 'FormatError'
}
