import type { Typography } from '#languages/language.ts'

const OWN_FAMILY = /'(Jarida \w+)'/gu

/** The paper's own font families that a language uses, the family of running text first. */
export function listOwnFamilies({ tokens: { serif, sans } }: Typography): string[] {
  const named = [serif, sans].flatMap((stack) => [...stack.matchAll(OWN_FAMILY)].map(([, family = '']) => family))
  return [...new Set(named)]
}

/** The own families that a language's first view needs: the first choice for running text and for headlines. */
export function listFirstFamilies({ tokens: { serif, sans } }: Typography): string[] {
  const first = [serif, sans].flatMap((stack) => /^'(Jarida \w+)'/u.exec(stack)?.[1] ?? [])
  return [...new Set(first)]
}
