import { use } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { createMarkupCopier } from '#publishing/prerender/createMarkupCopier.ts'
import { RepeatedMarkupContext } from '#ui/RepeatedMarkupContext.ts'

/** Returns a function that renders a page of stories, and the headlines that React rendered, in order. */
function createPages() {
  const startPage = createMarkupCopier()
  const rendered: string[] = []
  const Headline = ({ text }: { text: string }) => {
    rendered.push(text)
    if (text === 'broken') throw new Error('broken')
    return <h3>{text}</h3>
  }
  const Story = ({ text }: { text: string }) => use(RepeatedMarkupContext)([text], <Headline text={text} />)
  const render = (...texts: string[]): string => {
    const { repeat, complete } = startPage()
    const page = texts.map((text, index) => <Story key={index} text={text} />)
    return complete(renderToStaticMarkup(<RepeatedMarkupContext value={repeat}>{page}</RepeatedMarkupContext>))
  }
  return { render, rendered }
}

test('a story that is on several pages is rendered once', () => {
  const { render, rendered } = createPages()
  expect(render('a', 'b')).toBe('<h3>a</h3><h3>b</h3>')
  expect(render('b', 'c', 'a')).toBe('<h3>b</h3><h3>c</h3><h3>a</h3>')
  expect(rendered).toEqual(['a', 'b', 'c'])
})

test('a text with the characters of marks stays as it is', () => {
  const { render } = createPages()
  const text = '\u0000 1; \u0000{$1} \u0000}'
  expect([render(text), render('a', text)]).toEqual([`<h3>${text}</h3>`, `<h3>a</h3><h3>${text}</h3>`])
})

test('nothing is copied from a page that failed', () => {
  const { render, rendered } = createPages()
  expect(() => render('a', 'broken')).toThrow('broken')
  expect(render('a')).toBe('<h3>a</h3>')
  expect(rendered).toEqual(['a', 'broken', 'a'])
})

test('markup for hydration has no comments around a copied element', () => {
  const startPage = createMarkupCopier()
  const Star = () => use(RepeatedMarkupContext)(['star'], <i>*</i>)
  const render = () => {
    const { repeat, complete } = startPage()
    const page = (
      <RepeatedMarkupContext value={repeat}>
        one <Star /> two
      </RepeatedMarkupContext>
    )
    return complete(renderToString(page))
  }
  expect([render(), render()]).toEqual(['one <i>*</i> two', 'one <i>*</i> two'])
})
