import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findLocalFiles } from '#importing/media/findLocalFiles.ts'
import { put } from '../support/fixtures.ts'
import { temporaryFolder } from '../support/runCommand.ts'

/** A saved page with a picture in the folder beside it. */
function savedPage(): { page: string; local: string } {
  const folder = put(temporaryFolder(), { 'page_files/photo-of-the-day.jpg': 'a picture' })
  return { page: join(folder, 'page.html'), local: join(folder, 'page_files/photo-of-the-day.jpg') }
}

test('one file is not taken for the pictures of two sites', () => {
  const { page, local } = savedPage()
  const [one, other] = ['https://a.example/photo-of-the-day.jpg', 'https://b.example/u/photo-of-the-day.jpg']
  expect(findLocalFiles([one, other], page)).toEqual(new Map())
  expect(findLocalFiles([one], page)).toEqual(new Map([[one, local]]))
})

test('the page itself says which file it shows', () => {
  const { page, local } = savedPage()
  const urls = ['page_files/photo-of-the-day.jpg', 'https://a.example/photo-of-the-day.jpg', 'https://a.example/x.jpg']
  expect(findLocalFiles(urls, page)).toEqual(new Map(urls.slice(0, 2).map((url) => [url, local])))
})

test('a story from the web has no files beside it', () => {
  const urls = ['page_files/photo-of-the-day.jpg']
  expect(findLocalFiles(urls, 'https://a.example/page.html')).toEqual(new Map())
})
