import { prerenderToNodeStream } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, StaticRouterProvider, type HydrationState } from 'react-router'
import { frontAddress } from '#content/addresses.ts'
import { isLanguage } from '#i18n/locales.ts'
import { loadI18n } from '#i18n/paperI18n.ts'
import { createRoutes } from '#routes/createRoutes.tsx'
import { pageSource, type PageContent } from './pageSource.ts'

export type RenderedPage = {
  /** What goes into `<head>`: React writes it before everything else. */
  head: string
  /** What goes into the root element. */
  body: string
  /** What the router in the browser starts from; null where there is nothing to take over. */
  hydration: HydrationState | null
}

export type Renderer = (address: string, content: PageContent) => Promise<RenderedPage>

const ANY_ORIGIN = 'http://paper.invalid'

/** Tags that React hoists; they come first in what it renders and belong into `<head>`. A quoted value may hold any sign but its quote. */
const HOISTED = /^(?:<title>[^<]*<\/title>|<(?:meta|link)(?:\s[\w:-]+(?:="[^"]*")?)*\s*\/?>)+/u

/** Renders any address of the paper through the same routes as the browser. `base` begins and ends with '/'. */
export async function createRenderer(base: string, languages: readonly string[]): Promise<Renderer> {
  await Promise.all(languages.filter(isLanguage).map(loadI18n))
  const { source, hold } = pageSource()
  const handler = createStaticHandler(createRoutes(source), { basename: base })
  return async (address, content) => {
    hold(content)
    const asked = content.kind === 'notFound' ? `${frontAddress(content.language)}404` : address
    const context = await handler.query(new Request(`${ANY_ORIGIN}${base}${asked.slice(1)}`))
    if (context instanceof Response) throw new Error(`${address} answered ${context.status} instead of a page`)
    if (content.kind !== 'notFound' && context.errors) throw new Error(`${address} failed to render`, { cause: Object.values(context.errors)[0] })
    const router = createStaticRouter(handler.dataRoutes, context)
    const markup = await markupOf(<StaticRouterProvider router={router} context={context} hydrate={false} />)
    const [head = ''] = HOISTED.exec(markup) ?? []
    const hydration = content.kind === 'notFound' ? null : { loaderData: context.loaderData }
    return { head, body: markup.slice(head.length), hydration }
  }
}

/** An error while rendering is an error of the build: React alone would leave the page to the browser. */
async function markupOf(page: React.ReactNode): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerenderToNodeStream(page, { onError: (error) => void errors.push(error) })
  const chunks: Buffer[] = []
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk))
  const markup = Buffer.concat(chunks).toString()
  if (errors.length > 0) throw errors[0]
  return markup
}
