import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { articleFile } from '../../../src/edition/addresses/publishedFiles.ts'
import type { PageKind } from '../page/readPageKinds.ts'
import { handWrittenAddress } from './writeSites.ts'

/** A kind of request that both sites answer. */
export type Request = {
  name: string
  /** The path on the built site, and the one on the hand-written site. */
  ours: string
  handWritten: string
  status: number
  /** The browser has the file already and asks whether it has changed. */
  isRepeated?: boolean
  /** No compressed file is beside the original, so nginx compresses each answer. */
  isPlain?: boolean
}

/** All kinds of requests. Pages differ in bytes as the two sites do; everything else is the same file. */
export function listRequests(site: string, kinds: readonly PageKind[]): Request[] {
  const pages = kinds.map((kind) => ({ name: kind.name, ours: kind.address, handWritten: handWrittenAddress(kind) }))
  const [story] = kinds
  if (story === undefined) throw new Error('there is no page to compare')
  const [, language = '', , id = ''] = story.address.split('/')
  const same = (name: string, file: string, status = 200) => ({
    name,
    ours: `/${file}`,
    handWritten: `/${file}`,
    status,
  })
  return [
    ...pages.map((page) => ({ ...page, status: 200 })),
    ...pages.map((page) => ({ ...page, name: `${page.name}, unchanged`, status: 304, isRepeated: true })),
    same('article JSON', articleFile(language, id)),
    same('picture', largest(site, `content/${language}/media/*-960.avif`)),
    same('script', largest(site, 'assets/*.js')),
    same('missing page', `${language}/article/missing`, 404),
    ...pages.map((page) => ({ ...page, name: `${page.name}, compressed each time`, status: 200, isPlain: true })),
  ]
}

function largest(site: string, pattern: string): string {
  const sizeOf = (file: string): number => statSync(join(site, file)).size
  const [file] = globSync(pattern, { cwd: site }).toSorted((a, b) => sizeOf(b) - sizeOf(a))
  if (file === undefined) throw new Error(`${site} has no ${pattern}`)
  return file
}
