/** The steps of `npm test`, the cheapest first. */
export const STEPS = ['types', 'lint', 'unit', 'newsroom', 'build', 'browser'] as const

/** What `npm run test:hard` runs after them. */
export const HARD_STEPS = ['audit', 'hard:unit', 'hard:browser'] as const
