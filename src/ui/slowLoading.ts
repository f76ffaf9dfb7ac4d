/** After this time a reader is told that what is loading is slow. */
export const SLOW_AFTER_MS = 5000
