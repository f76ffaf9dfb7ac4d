import { expect, test } from 'vitest'
import { htmlToBlocks } from '#formats/html/htmlToBlocks.ts'
import { captionNames } from '#formats/vocabulary/markup/captions.ts'

const picture = '<img src="https://example.org/a.jpg">'
const captioned = [{ type: 'image', url: 'https://example.org/a.jpg', caption: 'ميناء' }]
const classes = captionNames.map(({ name }) => name.replace('*', ''))

test.each(classes)('a caption of the class «%s» is found in a box with its picture and right after it', (name) => {
  const caption = `<p class="${name}">ميناء</p>`
  expect(htmlToBlocks(`<div>${picture}${caption}</div>`)).toEqual(captioned)
  expect(htmlToBlocks(`<p>${picture}</p>${caption}<p>نص</p>`).slice(0, 1)).toEqual(captioned)
})
