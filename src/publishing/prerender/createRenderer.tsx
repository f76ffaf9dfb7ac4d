import { prerenderToNodeStream } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, StaticRouterProvider, type HydrationState } from 'react-router'
import { frontAddress } from '#edition/addresses/addresses.ts'
import { isLanguage } from '#i18n/locales.ts'
import { loadI18n } from '#i18n/paperI18n.ts'
import { OmitFrameContext } from '#routes/OmitFrameContext.ts'
import { createRoutes } from '#routes/createRoutes.tsx'
import { pageSource, type PageContent } from '../head/pageContent.ts'

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
  const frames = new Map<string, Frame>()
  return async (address, content) => {
    hold(content)
    const asked = content.kind === 'notFound' ? `${frontAddress(content.language)}404` : address
    const context = await handler.query(new Request(`${ANY_ORIGIN}${base}${asked.slice(1)}`))
    if (context instanceof Response) throw new Error(`${address} answered ${context.status} instead of a page`)
    if (content.kind !== 'notFound' && context.errors) {
      throw new Error(`${address} failed to render`, { cause: Object.values(context.errors)[0] })
    }
    const router = createStaticRouter(handler.dataRoutes, context)
    const kind = frameKind(address, content)
    const frame = frames.get(kind)
    const markup = await markupOf(
      <OmitFrameContext value={frame !== undefined}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </OmitFrameContext>,
    )
    const [head = ''] = HOISTED.exec(markup) ?? []
    const inside = markup.slice(head.length)
    const body = frame ? frame.before + inside + frame.after : inside
    if (!frame && kind !== '') frames.set(kind, frameOf(body))
    const hydration = content.kind === 'notFound' ? null : { loaderData: context.loaderData }
    return { head, body, hydration }
  }
}

/** What stands before and after a page's own content: a third of a page's elements, the same on thousands of pages. */
type Frame = { before: string; after: string }

function frameOf(body: string): Frame {
  return {
    before: body.slice(0, body.indexOf('<main ')),
    after: body.slice(body.lastIndexOf('</main>') + '</main>'.length),
  }
}

/** Pages of one kind have the same frame; none where a frame is one page's own, because its story stands in other languages. */
function frameKind(address: string, content: PageContent): string {
  const [, language = '', kind = '', key = ''] = address.split('/')
  if (content.kind === 'notFound') return `${content.language} missing`
  if (content.kind === 'article') return content.page.translations.length > 0 ? '' : `${language} article`
  return kind === 'section' ? `${language} section ${key}` : `${language} ${content.kind}`
}

/** An error while rendering is an error of the build: React alone would leave the page to the browser. */
async function markupOf(page: React.ReactNode): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerenderToNodeStream(page, { onError: (error) => void errors.push(error) })
  const markup = wholeText(prelude)
  if (errors.length > 0) throw errors[0]
  return markup
}

/** All that a finished prelude holds is there at the first reading; waiting for it chunk by chunk took a tenth of the build. */
function wholeText(prelude: NodeJS.ReadableStream): string {
  const text = prelude.read()
  return text.toString()
}
