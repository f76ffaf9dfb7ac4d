/** Facts that only the newsroom may know. */
type Fact = 'date' | 'section' | 'language'

const EXAMPLES: Record<Fact, string> = {
  date: '--date 2021-09-29T15:20:00+03:00',
  section: '--section politics',
  language: '--lang ar',
}

/** A fact that every article needs and that the input does not state. `flag` is how the newsroom states it. */
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

/** Input that cannot be read; the message says what is wrong and where. */
export class FormatError extends Error {
  override name = 'FormatError'
}
