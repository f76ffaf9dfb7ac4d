import { createMemoryRouter, type LoaderFunction } from 'react-router'
import { expect, test } from 'vitest'
import { synchronousRouter } from '#routes/navigation/synchronousRouter.ts'

/** What a router's one subscriber is told: the address shown, whether something is loading, whether to show it at once. */
function told(loader: LoaderFunction) {
  const router = synchronousRouter(createMemoryRouter([{ path: '/' }, { path: '/next', loader }]))
  const states: [string, string, boolean][] = []
  router.subscribe(
    ({ location, navigation }, { flushSync }) => void states.push([location.pathname, navigation.state, flushSync]),
  )
  return { router, states }
}

test('a page whose content is there is shown at once, and nothing is said to be loading', async () => {
  const { router, states } = told(() => Promise.resolve('content'))
  await router.navigate('/next')
  expect(states).toEqual([['/next', 'idle', true]])
})

test('a page that has to be fetched is said to be loading first', async () => {
  const fetched = Promise.withResolvers<string>()
  const { router, states } = told(() => fetched.promise)
  const done = router.navigate('/next')
  await expect.poll(() => states).toEqual([['/', 'loading', false]])
  fetched.resolve('content')
  await done
  expect(states.at(-1)).toEqual(['/next', 'idle', true])
})

test('the router is otherwise the one that it was made of', async () => {
  const { router } = told(() => null)
  await router.navigate('/next')
  expect(router.state.location.pathname).toBe('/next')
})
