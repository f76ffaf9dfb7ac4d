import { matchPath, type createBrowserRouter, type Location } from 'react-router'
import { withSharedPictureTransition } from '#ui/sharedPictureTransition.ts'

export type Router = ReturnType<typeof createBrowserRouter>

/**
 * A router that shows a new page in the task of the click that asked for it, if the page is there. React Router would tell React to render it
 * when there is time, in slices, and to render before that that something is loading: after a click a browser paints first and works later,
 * so on a slow phone the page would come a tenth of a second later. What has to be fetched is still said to be loading.
 */
export function synchronousRouter(router: Router): Router {
  const subscribe: Router['subscribe'] = (tell) => {
    let loading: ReturnType<typeof setTimeout> | undefined
    let shown = router.state.location
    const stop = router.subscribe((state, options) => {
      clearTimeout(loading)
      if (state.navigation.state === 'loading') {
        loading = setTimeout(() => tell(state, options))
        return
      }
      const show = () => tell(state, { ...options, flushSync: true })
      if (isStory(shown) === isStory(state.location)) show()
      else withSharedPictureTransition(show)
      shown = state.location
    })
    return () => {
      clearTimeout(loading)
      stop()
    }
  }
  return new Proxy(router, {
    get: (target, key): unknown => (key === 'subscribe' ? subscribe : Reflect.get(target, key)),
  })
}

const isStory = ({ pathname }: Location): boolean => matchPath('/:language/article/:id', pathname) !== null
