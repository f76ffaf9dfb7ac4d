import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { scopedClassName } from '../../../../src/publishing/bundle/scopedClassName.ts'
import { treeShakeReactRouter } from '../../../../src/publishing/bundle/treeShakeReactRouter.ts'
import { fontsPlugin } from '../../../../src/publishing/fonts/fontsPlugin.ts'
import { publishPlugin } from '../../../../src/publishing/publishPlugin.ts'
import { sitePlugin } from '../../../../src/publishing/source/sitePlugin.ts'
import { fullSite } from './fullSite.ts'

/** Builds the paper of the full front as the project's own configuration builds the sample paper. */
export default defineConfig(() => {
  const content = process.env.CONTENT
  if (content === undefined) throw new Error('CONTENT names the folder of the full paper')
  return {
    root: resolve(import.meta.dirname, '../../../..'),
    css: { modules: { generateScopedName: scopedClassName } },
    plugins: [
      react(),
      treeShakeReactRouter(),
      fontsPlugin(fullSite.languages),
      sitePlugin(fullSite),
      publishPlugin({ site: fullSite, content }),
    ],
  }
})
