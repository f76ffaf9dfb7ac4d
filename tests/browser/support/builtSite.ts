import { findProjectPaper } from '#publishing/source/projectPaper.ts'

/** The folder of the built site that the tests visit. */
export const builtSite = findProjectPaper(process.env).out
