import { join } from 'node:path'
import type { EnvironmentOptions, Plugin } from 'vite'
import { buildPaper, cacheFolder, RENDERER, type BuiltPaper } from './buildPaper.ts'

/**
 * Browsers that support `:dir()` and `color-scheme`. For older ones the minifier would write rules by language instead,
 * which are wrong wherever an article has another direction than its page.
 */
const CSS_TARGET = ['chrome123', 'firefox121', 'safari17.5']

/**
 * Tells V8 to compile every function while the script arrives, outside the main thread. On a slow phone, 837 functions
 * that were compiled one by one during hydration took 186 ms, and 34 ms after the first click; with this they take 1 ms
 * and none (Chrome 136 and newer; other browsers ignore it; https://v8.dev/blog/explicit-compile-hints).
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad'

/** What a finished page needs before the app, with the code that both share: no React. */
const FINISHED_CHUNK = {
  name: 'finished',
  test: /\/routes\/finished\/startWhenNeeded\.ts$|preload-helper|rolldown\/runtime/u,
  priority: 2,
}

/** React is in a file of its own, which runs before the app's code is requested. */
const REACT_CHUNK = { name: 'react', test: /\/node_modules\/(?:react|react-dom|scheduler)\//u, priority: 1 }

/** The other libraries of the app too, with a module of ours through which they are imported and run in one task. */
const LIBRARIES_CHUNK = {
  name: 'libraries',
  test: /\/node_modules\/(?:react-router|i18next|valibot)\/|\/i18n\/paperI18n\.ts$/u,
  priority: 1,
}

/** The app and the code that live sources share with it are in one file too. */
const PAPER_CHUNK = { name: 'paper', test: /\/routes\/openPaper\.tsx$/u }

const CLIENT_BUILD = {
  rolldownOptions: {
    output: {
      postBanner: COMPILE_HINT,
      codeSplitting: { groups: [FINISHED_CHUNK, REACT_CHUNK, LIBRARIES_CHUNK, PAPER_CHUNK] },
    },
  },
}

/** `npm run build`: the bundle for browsers, the same code for Node, then every page of the paper as a file. */
export function publishPlugin(paper: BuiltPaper): Plugin {
  return {
    name: 'jarida:publish',
    apply: 'build',
    config: ({ root = process.cwd() }) => ({
      // Both bundles share one set of plugins, because buildBundle asks the fonts plugin for its results and the live
      // source is fetched only once.
      builder: { sharedConfigBuild: true },
      build: {
        reportCompressedSize: false,
        cssCodeSplit: false,
        copyPublicDir: false,
        emptyOutDir: false,
        manifest: false,
        modulePreload: false,
        cssTarget: CSS_TARGET,
      },
      environments: { client: { build: CLIENT_BUILD }, [RENDERER]: rendererEnvironment(root) },
    }),
    buildApp: { order: 'post', handler: (builder) => buildPaper(builder, paper) },
  }
}

/** How Vite builds the paper's code for Node. */
const rendererEnvironment = (root: string): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: join(cacheFolder(root), 'renderer'),
    emptyOutDir: true,
    ssr: join(root, 'src/publishing/prerender/createPageWriter.ts'),
    rolldownOptions: { output: { entryFileNames: 'renderer.js' } },
  },
})
