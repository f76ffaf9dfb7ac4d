import type { createBrowserRouter, Location } from 'react-router'
import { storyAt } from '#edition/addresses/storyAt.ts'
import { layOutNear, layOutWhole } from '#ui/layOutWhole.ts'
import { startSharedPictureTransition } from '#ui/sharedPictureTransition.ts'

export type Router = ReturnType<typeof createBrowserRouter>

/**
 * A router that renders the next page synchronously, in the task of the click, if its content is already loaded. React
 * Router would first render a loading state and then the page, in an interruptible transition. The browser would paint
 * in between, and on a slow phone the page would appear a tenth of a second later. A page that must be fetched still
 * shows the loading state.
 */
export function synchronousRouter(router: Router): Router {
  const subscribe: Router['subscribe'] = (notify) => {
    let loading: ReturnType<typeof setTimeout> | undefined
    let shown = router.state.location
    let isTransitionPending = false
    const stop = router.subscribe((state, options) => {
      clearTimeout(loading)
      if (state.navigation.state === 'loading') {
        if (!isTransitionPending) loading = setTimeout(() => notify(state, options))
        return
      }
      const isOtherPage = shown.pathname !== state.location.pathname
      // A view transition calls this in the next frame. By then the reader may have opened another page.
      const show = () => {
        isTransitionPending = false
        if (isOtherPage) prepareLayout(router.state)
        notify(router.state, { ...options, flushSync: true })
      }
      isTransitionPending = true
      if (isStory(shown) === isStory(state.location)) show()
      else startSharedPictureTransition(show)
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

/** Back, Forward and a fragment lead to a place in the page, which must be where it was. */
function prepareLayout({ historyAction, location }: Router['state']): void {
  if (historyAction === 'POP' || location.hash !== '') layOutWhole()
  else layOutNear()
}

const isStory = ({ pathname }: Location): boolean => storyAt(pathname) !== undefined
