import { renderToStaticMarkup } from 'react-dom/server'
import { prerenderToNodeStream } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { frontAddress } from '#edition/addresses/addresses.ts'
import { isLanguage } from '#i18n/locales.ts'
import { loadI18n } from '#i18n/paperI18n.ts'
import { OmitFrameContext } from '#routes/OmitFrameContext.ts'
import { createRoutes } from '#routes/createRoutes.tsx'
import { RepeatedMarkupContext } from '#ui/RepeatedMarkupContext.ts'
import { createMarkupCopier } from './createMarkupCopier.ts'
import { FoldContext } from '#ui/Fold.tsx'
import { createPageSource, type PageContent } from '../head/pageContent.ts'

export type RenderedPage = {
  /** The tags for `<head>`, which React writes before everything else. */
  head: string
  /** The markup of the root element. */
  body: string
  /** Whether the app keeps the page as it stands. The 404 page is rendered anew. */
  isFinished: boolean
}

export type Renderer = (address: string, content: PageContent) => Promise<RenderedPage>

const ANY_ORIGIN = 'http://paper.invalid'

const ATTRIBUTE = String.raw`\s[\w:-]+(?:="[^"]*")?`

/** The tags that React hoists: they come first in its output and belong into `<head>`. */
const HOISTED_TAGS = new RegExp(String.raw`^(?:<title>[^<]*<\/title>|<(?:meta|link)(?:${ATTRIBUTE})*\s*\/?>)+`, 'u')

/**
 * Creates a function that renders any page through the routes that the browser uses. `base` begins and ends with '/'.
 * `lateStylesheet` is the address of the styles for what is below the first screen.
 */
export async function createRenderer(
  base: string,
  languages: readonly string[],
  lateStylesheet?: string,
): Promise<Renderer> {
  await Promise.all(languages.filter(isLanguage).map(loadI18n))
  const { source, hold } = createPageSource()
  const handler = createStaticHandler(createRoutes(source), { basename: base })
  const frames = new Map<string, Frame>()
  const startPage = createMarkupCopier()
  return async (address, content) => {
    hold(content)
    const requested = content.kind === 'notFound' ? `${frontAddress(content.language)}404` : address
    const context = await handler.query(new Request(`${ANY_ORIGIN}${base}${requested.slice(1)}`))
    if (context instanceof Response) throw new Error(`${address} answered ${context.status} instead of a page`)
    const isFailure = content.kind === 'notFound' || content.kind === 'withdrawn'
    if (!isFailure && context.errors) {
      throw new Error(`${address} failed to render`, { cause: Object.values(context.errors)[0] })
    }
    const router = createStaticRouter(handler.dataRoutes, context)
    const kind = frameKind(address, content)
    const frame = frames.get(kind)
    const { repeat, complete } = startPage()
    const page = (
      <OmitFrameContext value={frame !== undefined}>
        <RepeatedMarkupContext value={repeat}>
          <FoldContext value={lateStylesheet}>
            <StaticRouterProvider router={router} context={context} hydrate={false} />
          </FoldContext>
        </RepeatedMarkupContext>
      </OmitFrameContext>
    )
    const markup = complete(frame ? renderToStaticMarkup(page) : withStaticMain(await renderForHydration(page)))
    const [head = ''] = HOISTED_TAGS.exec(markup) ?? []
    const mainMarkup = markup.slice(head.length)
    const body = frame ? frame.before + mainMarkup + frame.after : mainMarkup
    if (!frame && kind !== '') frames.set(kind, frameOf(body))
    return { head, body, isFinished: !isFailure }
  }
}

/** The markup before and after the main element: a third of a page's elements, and the same on thousands of pages. */
type Frame = { before: string; after: string }

function frameOf(body: string): Frame {
  return {
    before: body.slice(0, body.indexOf('<main ')),
    after: body.slice(body.lastIndexOf('</main>') + '</main>'.length),
  }
}

/**
 * Pages of one kind share a frame. An article with translations has a frame of its own, because it links to them: its
 * kind is empty.
 */
function frameKind(address: string, content: PageContent): string {
  const [, language = '', kind = '', key = ''] = address.split('/')
  if (content.kind === 'notFound') return `${content.language} missing`
  if (content.kind === 'withdrawn') return `${content.language} withdrawn`
  if (content.kind === 'article') return content.page.translations.length > 0 ? '' : `${language} article`
  return kind === 'section' ? `${language} section ${key}` : `${language} ${content.kind}`
}

/**
 * The app takes over the frame and leaves the main element as it stands, so that needs none of the comments by which
 * React finds texts again.
 */
function withStaticMain(markup: string): string {
  const { before, after } = frameOf(markup)
  const main = markup.slice(before.length, markup.length - after.length)
  return before + main.replaceAll('<!-- -->', '') + after
}

/** Throws the first error of rendering; React by itself would leave the page for the browser to render. */
async function renderForHydration(page: React.ReactNode): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerenderToNodeStream(page, { onError: (error) => void errors.push(error) })
  const markup = readAll(prelude)
  if (errors.length > 0) throw errors[0]
  return markup
}

/**
 * A finished prelude returns all of its text in one read; reading it chunk by chunk took a tenth of the build's time.
 */
function readAll(prelude: NodeJS.ReadableStream): string {
  const text = prelude.read()
  return text.toString()
}
