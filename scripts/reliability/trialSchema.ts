import * as v from 'valibot'

/** The tables of docs/reliability.md, in their order, with their titles. */
export const TABLES = {
  faults: 'Faults',
  deploys: 'Newer deploys',
  storage: 'Storage, clock and tabs',
  navigation: 'Navigations',
  addresses: 'Addresses',
  growth: 'Growth',
  newsroom: 'The newsroom',
  hostile: 'Hostile input',
  fuzz: 'Fuzzers',
  accessibility: 'Accessibility',
  engines: 'Engines',
} as const

/** One line of what a test has tried (tests/reliability/trial.ts). */
export const trialSchema = v.object({
  table: v.picklist(Object.keys(TABLES).filter(isTable)),
  row: v.string(),
  /** Only in the table of faults: "resource, moment". */
  column: v.optional(v.string()),
  /** What the reader sees. */
  seen: v.optional(v.string()),
  /** The test file, from the root of the project. */
  test: v.string(),
  tried: v.number(),
  survived: v.number(),
})

export type Table = keyof typeof TABLES
export type Trial = v.InferOutput<typeof trialSchema>

function isTable(name: string): name is Table {
  return name in TABLES
}
