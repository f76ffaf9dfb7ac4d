import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleIn, filesBelow, formatFile, runCommand, temporaryFolder } from './support/runCommand.ts'
import { picture, put, story } from './support/fixtures.ts'
import { serve } from './support/serve.ts'

test('an address is fetched every time, the pictures of its stories once', async () => {
  const { address, requests } = await serve({
    '/feed.xml': {
      type: 'application/rss+xml',
      body: readFileSync(formatFile('parity/story.rss.xml'), 'utf8').replaceAll(
        /https:\/\/example\.org\/(?=[^"<\s]*\.jpg)/gu,
        'PLACE/',
      ),
    },
    '*.jpg': { type: 'image/jpeg', body: picture },
  })
  const out = temporaryFolder()
  const first = await runCommand(`${address}/feed.xml`, '--out', out)
  expect(first).toMatchObject({ status: 0, stderr: '' })
  const written = filesBelow(out)
  const article = JSON.stringify(articleIn(out, 'ar/articles/port-reopens.json'))
  const pictures = [...written.keys()].filter((file) => file.startsWith('ar/media/'))
  expect(pictures.length).toBeGreaterThan(0)
  for (const file of pictures) expect(article).toContain(`"url":"${file.slice(3)}","width":30,"height":40`)
  const count = requests.length
  expect(await runCommand(`${address}/feed.xml`, '--out', out)).toMatchObject({ status: 0 })
  expect(filesBelow(out)).toEqual(written)
  expect(requests).toHaveLength(count + 1)
})

test('pictures that cannot be imported keep their texts and address, and are reported', async () => {
  const { address } = await serve({
    '/a.json': { type: 'application/json', body: story('PLACE/gone.jpg') },
    '/b.json': { type: 'application/json', body: story('PLACE/page.jpg').replace('"port"', '"page"') },
    '/page.jpg': {
      type: 'text/html',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="x()"/>',
    },
  })
  const out = temporaryFolder()
  const { status, stdout } = await runCommand(
    `${address}/a.json`,
    `${address}/b.json`,
    '--out',
    out,
    '--section',
    'politics',
  )
  expect(status).toBe(1)
  expect(articleIn(out, 'ar/articles/port.json').image).toEqual({
    url: `${address}/gone.jpg`,
    caption: 'الرصيف',
    alternateText: 'رصيف',
  })
  expect(stdout).toContain(
    `ar/articles/port.json: ${address}/gone.jpg: the host answers 404 Not Found: there is nothing at this address`,
  )
  expect(stdout).toContain(`ar/articles/page.json: ${address}/page.jpg: an SVG may contain scripts: add it by hand`)
})

test('a host that refuses, cannot be reached or sends something else is reported', async () => {
  const { address } = await serve({
    '/closed': { status: 403, type: 'text/html', body: 'no' },
    '/film': { type: 'video/mp4', body: 'x' },
  })
  const { status, stdout } = await runCommand(
    `${address}/closed`,
    `${address}/film`,
    'http://127.0.0.1:9/',
    'no/such/file.xml',
    '--out',
    temporaryFolder(),
  )
  expect(status).toBe(1)
  expect(stdout).toContain(
    'the host answers 403 Forbidden: it refuses programs; save the file in a browser and import that',
  )
  expect(stdout).toContain('this is video/mp4, no story')
  expect(stdout).toContain('the host cannot be reached (')
  expect(stdout).toContain('there is no such file or folder')
})

test('a saved page finds its pictures in its folder, and the folder is not imported itself', async () => {
  const page = readFileSync(formatFile('parity/story.html'), 'utf8')
    .replaceAll(/(src=")[^"]*\/([^"/]+\.jpg)/gu, '$1story_files/$2')
    .replaceAll(/ srcset="[^"]*"/gu, '')
  const names = [...page.matchAll(/story_files\/([^"]+)/gu)].map(([, name]) => `saved/story_files/${name ?? ''}`)
  const folder = put(temporaryFolder(), {
    'saved/story.html': page,
    'saved/story_files/ad.html': '<p>ad',
    ...Object.fromEntries(names.map((name) => [name, picture])),
  })
  const out = temporaryFolder()
  const { stdout } = await runCommand(join(folder, 'saved'), '--out', out)
  expect(stdout).not.toContain('ad.html')
  expect([...filesBelow(out).keys()].some((file) => file.startsWith('ar/media/'))).toBe(true)
  expect(JSON.stringify(articleIn(out, 'ar/articles/port-reopens.json'))).toContain('"url":"media/')
})

test('a picture named on the command line is imported with the caption from the text', async () => {
  const out = temporaryFolder()
  const folder = put(temporaryFolder(), { 'Port view.jpg': picture })
  const { status } = await runCommand(
    formatFile('files/copied-ar.txt'),
    '--out',
    out,
    '--section',
    'politics',
    '--date',
    '2026-11-20',
    '--image',
    join(folder, 'Port view.jpg'),
  )
  expect(status).toBe(0)
  const file = [...filesBelow(out).keys()].find((name) => name.includes('/articles/')) ?? ''
  expect(articleIn(out, file).image).toMatchObject({
    width: 30,
    height: 40,
    caption: 'صورة جوية للميناء بعد إعادة فتحه',
    creditText: 'via REUTERS',
  })
  expect(articleIn(out, file).image?.url).toMatch(/^media\/port-view-\w{12}\.jpg$/u)
})
