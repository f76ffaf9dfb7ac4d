import { join } from 'node:path'
import stylelint from 'stylelint'
import { expect, test } from 'vitest'

const configFile = join(import.meta.dirname, '../../stylelint.config.js')

async function faults(declarations: string, file = 'src/views/story.module.css'): Promise<string[]> {
  const code = `.story {\n  ${declarations.replaceAll('; ', ';\n  ')};\n}\n`
  const { results } = await stylelint.lint({ code, configFile, codeFilename: join(import.meta.dirname, '../..', file) })
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule))
}

test.each([
  'margin-left: 1rem',
  'padding-right: 1rem',
  'border-left: 1px solid',
  'left: 0',
  'left: -9999px',
  'width: 10rem',
  'border-top-left-radius: 1rem',
  'border-radius: 1rem 0 0 1rem',
  'margin: 0 1rem 0 2rem',
  'inset: 0 auto auto 0',
  'text-align: left',
  'text-align: right',
  'text-align: justify',
  'text-indent: -9999px',
  'float: left',
  'inline-size: 50vw',
  'transform: translateX(1rem)',
  'transform: translate(1rem, 0)',
  'translate: -100%',
  'transform-origin: right',
  'background: linear-gradient(to left, red, blue)',
  'background-position: right 1rem center',
  'letter-spacing: 0.05em',
  'font-style: italic',
  'font: italic 1rem serif',
  'font-size: 16px',
  'color: red !important',
])('%s is refused', async (declaration) => {
  expect(await faults(declaration)).not.toEqual([])
})

test.each([
  'margin-inline-start: 1rem',
  'margin: 0 auto',
  'padding: 1rem 2rem 0',
  'inset: 0',
  'inset-inline-start: 0',
  'inline-size: 50vi',
  'border-radius: 1rem',
  'border-start-start-radius: 1rem',
  'text-align: start',
  'float: inline-start',
  'overflow-x: auto',
  'translate: 0 -1rem',
  'translate: var(--aside) 0',
  'transform-origin: var(--start-side) center',
  'letter-spacing: normal',
  'font-style: var(--emphasis-style)',
  'border: 1px solid',
  'font-size: 1.125rem',
])('%s is allowed', async (declaration) => {
  expect(await faults(declaration)).toEqual([])
})

test('only the styles for print and for reduced motion may use !important', async () => {
  expect(await faults('transition: none !important', 'src/ui/reducedMotion.css')).toEqual([])
  expect(await faults('color: black !important', 'src/views/article/print.css')).toEqual([])
})

test('a class of a CSS module is camelCase', async () => {
  const code = '.story-card {\n  color: red;\n}\n\n.storyCard {\n  color: red;\n}\n'
  const { results } = await stylelint.lint({ code, configFile })
  expect(results.flatMap(({ warnings }) => warnings.map(({ line }) => line))).toEqual([1])
})
