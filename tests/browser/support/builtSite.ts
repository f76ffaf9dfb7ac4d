import { findProjectPaper } from '#publishing/source/findProjectPaper.ts'

/** The folder of the built site that the tests visit. */
export const builtSite = findProjectPaper(process.env).out
