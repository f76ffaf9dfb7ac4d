import { test } from '@playwright/test'
import { siteHosts, type RunningHost } from './siteHosts.ts'

type TestedHost = {
  /** The address of a path on the host. */
  at: (path: string) => string
  /** The encodings in which it compresses text. */
  encodings: readonly string[]
}

/** Defines tests for each host of deploy/ that this machine has. One server runs for all tests of a file. */
export function describeEachHost(defineTests: (host: TestedHost) => void): void {
  for (const { name, encodings, start } of siteHosts()) {
    test.describe(`Served by ${name},`, () => {
      test.describe.configure({ mode: 'default' })
      let host: RunningHost = { address: '', stop: () => undefined }
      test.beforeAll(async () => {
        host = await start(test.info().project.use.baseURL ?? '')
      })
      test.afterAll(() => host.stop())
      defineTests({ at: (path) => `${host.address}${path}`, encodings })
    })
  }
}
