import { createBuilder } from 'vite'
import { buildBundle } from './buildBundle.ts'
import type { BundleRequest } from './buildBundleInChild.ts'

/** Builds one bundle and exits; if that fails, with the error on stderr and status 1. */
process.once('message', ({ inlineConfig, options }: BundleRequest) => {
  void build(inlineConfig, options)
    .catch((error: unknown) => {
      console.error(error)
      process.exitCode = 1
    })
    .finally(() => process.disconnect())
})

async function build(inlineConfig: BundleRequest['inlineConfig'], options: BundleRequest['options']): Promise<void> {
  await buildBundle(await createBuilder(inlineConfig), options)
}
