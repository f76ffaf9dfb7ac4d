import type { Plugin } from 'vite'
import { decodePercent } from '#article/text/decodePercent.ts'

/**
 * `npm start`: Vite answers an address with a malformed escape (`/ar/article/100%`) with nothing at all. With this
 * plugin the app says that there is no such page.
 */
export const malformedAddressPlugin = (): Plugin => ({
  name: 'jarida:malformed-address',
  apply: 'serve',
  configureServer({ config, middlewares }) {
    middlewares.use((request, _response, next) => {
      const [path = '/'] = (request.url ?? '/').split('?')
      if (isMalformed(path) && request.headers.accept?.includes('text/html')) request.url = config.base
      next()
    })
  },
})

const isMalformed = (path: string): boolean => path.includes('%') && decodePercent(path) === path
