import { expect, test } from 'vitest'
import { notFound, type ContentSource } from '#sources/contentSource.ts'
import { lazySource } from '#routes/loading/lazySource.ts'

const working: ContentSource = {
  front: async () => ({ seconds: [], sections: [], latest: [] }),
  list: () => Promise.reject(notFound()),
  article: () => Promise.reject(notFound()),
}

test('a source that could not be created is created again at the next request, and then kept', async () => {
  const attempts = [Promise.reject(new TypeError('the chunk is gone')), Promise.resolve(working)]
  let created = 0
  const source = lazySource(() => attempts[created++] ?? Promise.reject(new Error('created once more')))
  await expect(source.front('ar')).rejects.toThrow('the chunk is gone')
  expect(await source.front('ar')).toHaveProperty('latest')
  expect(await source.front('ar')).toHaveProperty('latest')
})
