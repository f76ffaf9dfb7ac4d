import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'
import type { BundleOptions } from './buildBundle.ts'
import { readBundleFacts, type BundleFacts } from './bundleFacts.ts'

/** What `bundleProcess.ts` is told. */
export type BundleRequest = { inlineConfig: InlineConfig; options: BundleOptions }

/**
 * Builds the bundle in a process of its own: a bundler keeps the 450 MB that it once had, and the build of a large paper needs them for
 * other things. `inlineConfig` is what the command line said.
 */
export async function buildBundleInChild(inlineConfig: InlineConfig, options: BundleOptions): Promise<BundleFacts> {
  const child = fork(fileURLToPath(new URL('./bundleProcess.ts', import.meta.url)), { serialization: 'advanced' })
  child.send({ inlineConfig, options } satisfies BundleRequest)
  const code = await new Promise<number | null>((resolve) => void child.once('exit', resolve))
  const facts = code === 0 ? await readBundleFacts(options.cache) : undefined
  if (!facts) throw new Error('the bundle could not be built')
  return facts
}
