import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'
import type { BundleOptions } from './buildBundle.ts'
import { readBundleFacts, type BundleFacts } from './bundleFacts.ts'

/** The message that `bundleChild.ts` waits for. */
export type BundleRequest = { inlineConfig: InlineConfig; options: BundleOptions }

/**
 * Builds the bundle in a child process, because the bundler never releases the 450 MB that it uses, which the build of
 * a large paper needs. `inlineConfig` is the configuration from the command line.
 */
export async function buildBundleInChild(inlineConfig: InlineConfig, options: BundleOptions): Promise<BundleFacts> {
  const child = fork(fileURLToPath(new URL('./bundleChild.ts', import.meta.url)), { serialization: 'advanced' })
  child.send({ inlineConfig, options } satisfies BundleRequest)
  const code = await new Promise<number | null>((resolve) => void child.once('exit', resolve))
  const facts = code === 0 ? await readBundleFacts(options.cache) : undefined
  if (!facts) throw new Error('the bundle could not be built')
  return facts
}
