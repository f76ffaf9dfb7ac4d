import { createTemporaryFolder } from '../createTemporaryFolder.ts'
import type { Place } from './bench.ts'
import { buildFullPaper } from './fullPaper/buildFullPaper.ts'
import { linkSite } from './linkSite.ts'
import { readFront, readPageKinds, type PageKind, type PageName } from './readPageKinds.ts'
import { serveFolder } from './serveFolder.ts'

export type Places = { find: (name: PageName) => Place; close: () => Promise<void> }

/** Serves the built site, and builds and serves the paper of the full front where it is wanted. */
export async function openPlaces(site: string, names: readonly string[]): Promise<Places> {
  const opened = [await openSite(site, readPageKinds(site))]
  if (names.includes('full-front')) {
    const full = await buildFullPaper(createTemporaryFolder())
    opened.push(await openSite(full, [readFront(full, 'full-front')]))
  }
  return {
    find: (name) => {
      const place = opened.flatMap(({ places }) => places).find((each) => each.name === name)
      if (!place) throw new Error(`the page ${name} is not served`)
      return place
    },
    close: async () => void (await Promise.all(opened.map((each) => each.close()))),
  }
}

async function openSite(site: string, kinds: readonly PageKind[]) {
  const folder = createTemporaryFolder()
  linkSite(site, folder)
  const { origin, close } = await serveFolder(folder)
  return { places: kinds.map((kind): Place => ({ ...kind, site, folder, origin })), close }
}
