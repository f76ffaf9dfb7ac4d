import { createMemoryRouter, type LoaderFunction } from 'react-router'
import { expect, test } from 'vitest'
import { synchronousRouter } from '#routes/navigation/synchronousRouter.ts'

/** Records what a subscriber of the router receives: the address, the navigation state, and `flushSync`. */
function recordStates(loader: LoaderFunction) {
  const router = synchronousRouter(createMemoryRouter([{ path: '/' }, { path: '/next', loader }]))
  const states: [string, string, boolean][] = []
  router.subscribe(
    ({ location, navigation }, { flushSync }) => void states.push([location.pathname, navigation.state, flushSync]),
  )
  return { router, states }
}

test('a page with loaded content is shown synchronously, without a loading state', async () => {
  const { router, states } = recordStates(() => Promise.resolve('content'))
  await router.navigate('/next')
  expect(states).toEqual([['/next', 'idle', true]])
})

test('a page that must be fetched has a loading state first', async () => {
  const fetched = Promise.withResolvers<string>()
  const { router, states } = recordStates(() => fetched.promise)
  const done = router.navigate('/next')
  await expect.poll(() => states).toEqual([['/', 'loading', false]])
  fetched.resolve('content')
  await done
  expect(states.at(-1)).toEqual(['/next', 'idle', true])
})

test('everything else of the router is unchanged', async () => {
  const { router } = recordStates(() => null)
  await router.navigate('/next')
  expect(router.state.location.pathname).toBe('/next')
})
