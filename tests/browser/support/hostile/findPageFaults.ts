import type { Page } from '@playwright/test'

/** What runs, or could run, in what the story has added to the page. */
export const findPageFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SCRIPT_ADDRESS = /^\s*(?:javascript|vbscript|data(?!:image\/(?:webp|png|jpeg|avif)))\s*:/iu
    // The empty drawing that replaces a lost picture.
    const PLACEHOLDER = new RegExp(
      [
        /^data:image\/svg\+xml,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww\.w3\.org%2F2000%2Fsvg%22/u,
        /%20width%3D%22\d+%22%20height%3D%22\d+%22%2F%3E$/u,
      ]
        .map(({ source }) => source)
        .join(''),
      'u',
    )
    // A finished page, which is shown in place of a story that is refused, has a stylesheet of ours at its fold.
    const FORBIDDEN = `
      script, iframe, object, embed, form, base, template, style, link:not([href^="/assets/late-"]),
      meta, svg script, foreignObject, math, [name], [is], [target]:not([rel~='noopener'])
    `
    const canRun = (value: string): boolean =>
      SCRIPT_ADDRESS.test(value.replaceAll(/\p{Cc}/gu, '')) && !PLACEHOLDER.test(value)
    const TEXTS = new Set(['alt', 'title', 'aria-label', 'lang', 'dir', 'id', 'class'])
    const isHandler = (name: string): boolean => name.startsWith('on') || name === 'srcdoc' || name === 'ping'
    const describe = (element: Element): string => new XMLSerializer().serializeToString(element).slice(0, 200)
    const inMain = [...document.querySelectorAll('main, main *')]
    const attributes = inMain.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => ({ element: element.tagName, name, value })),
    )
    return [
      ...inMain.filter((element) => element.matches(FORBIDDEN)).map((element) => describe(element)),
      ...attributes
        .filter(({ name, value }) => isHandler(name) || (!TEXTS.has(name) && canRun(value)))
        .map((each) => JSON.stringify(each).slice(0, 200)),
    ]
  })

/** All of the page that no story may change: the markup around the story, what is in the head, and the globals. */
export const describeSurroundings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const body = document.createElement('div')
    body.append(...[...document.body.childNodes].map((node) => node.cloneNode(true)))
    for (const main of body.querySelectorAll('main')) main.textContent = ''
    for (const time of body.querySelectorAll('time')) time.remove()
    // The title, the description and the pictures for other sites are the story's; their number may differ.
    const head = new Set(
      [...document.head.children].map((element) => `${element.tagName} ${element.attributes[0]?.name}`),
    )
    const own = ['body', 'head', 'cookie', 'forms', 'images', 'links', 'scripts', 'location', 'createElement']
    return [
      `body: ${new XMLSerializer().serializeToString(body)}`,
      ...[...head].toSorted().map((tag) => `head: ${tag}`),
      ...Object.getOwnPropertyNames(globalThis).map((name) => `global: ${name}`),
      ...own.map((name) => `document.${name}: ${String(Reflect.get(document, name)).slice(0, 40)}`),
      `attributes: ${document.documentElement.getAttributeNames().join(' ')}`,
    ]
  })
