import { expect, test } from 'vitest'
import { publishTolerantly } from '#publishing/resident/publishTolerantly.ts'

/** A paper that takes files whose names do not begin with `bad`, and notes what it published and reported. */
function createPaper() {
  const [published, reported]: [string[], unknown[]] = [[], []]
  const broken = new Set<string>()
  const failed = new Set<string>()
  const tryFiles = (files: readonly string[]) => {
    const bad = files.find((file) => broken.has(file))
    if (bad === undefined) published.push(...files)
    return Promise.resolve(bad)
  }
  const publish = (...files: string[]) =>
    publishTolerantly(files, { tryFiles, failed, onProblem: (error) => reported.push(error) })
  return { published, reported, broken, publish }
}

test('a broken file is reported once, keeps back nothing else, and comes when what it lacks is there', async () => {
  const { published, reported, broken, publish } = createPaper()
  broken.add('b')
  await publish('a', 'b', 'c')
  expect([published, reported]).toEqual([['a', 'c'], ['b']])
  await publish('d')
  expect([published, reported]).toEqual([['a', 'c', 'd'], ['b']])
  broken.clear()
  await publish('e')
  expect([published, reported]).toEqual([['a', 'c', 'd', 'e', 'b'], ['b']])
})

test('a file that is saved again and still broken is reported again', async () => {
  const { reported, broken, publish } = createPaper()
  broken.add('b')
  await publish('b')
  await publish('b')
  expect(reported).toEqual(['b', 'b'])
})
