import type { Route } from '@playwright/test'

/** What can happen to a request for a file that an open app loads late. */
export const lateFaults: Record<string, (route: Route) => Promise<void>> = {
  'no connection': (route) => route.abort('internetdisconnected'),
  'a reset connection': (route) => route.abort('connectionreset'),
  'a 404 after a deploy': (route) => route.fulfill({ status: 404, body: 'Not Found' }),
  'a 429': (route) => route.fulfill({ status: 429, body: 'Too Many Requests' }),
  'a 500': (route) => route.fulfill({ status: 500, body: 'Oops' }),
  'a 503': (route) => route.fulfill({ status: 503, body: 'Later' }),
  'half a file': async (route) => {
    const response = await route.fetch()
    const body = await response.body()
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) })
  },
  'a page instead': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Front</title><p>Front' }),
}
