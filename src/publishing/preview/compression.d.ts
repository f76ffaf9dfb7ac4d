/**
 * The part of the package's interface that the preview uses; its published types are those of Express, which Vite is
 * not.
 */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'
  import type { BrotliOptions } from 'node:zlib'

  type Options = { threshold: number; brotli: BrotliOptions }
  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

  function compression(options: Options): Middleware
  export = compression
}
