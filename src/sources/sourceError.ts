const ADVICE = {
  unreachable:
    'nobody answers there. Is the address right, the site up, and may other sites read it (CORS)? For a feed of a ' +
    'host that does not allow it, build the paper: npm run build asks from the newsroom’s machine',
  refused:
    'the site does not let its stories be read (401 or 403). A security plug-in may have closed its REST API to ' +
    'visitors: let it answer GET requests below wp/v2',
  missing: 'there is nothing at this address (404). Is the address right, and the REST API or the feed switched on?',
  notJson:
    'the site answers a page instead of JSON. A log-in page, a consent page or a cache may stand before it: open the ' +
    'address in a private window to see what it is',
  failing: 'the site has an error of its own, or too much to do. Try again later; its own log says more',
  unknown: 'what it answers is of no kind that can be read',
} as const

export type SourceFault = keyof typeof ADVICE

/**
 * The site that the stories come from cannot be read. The message tells those who run the site what was asked, what is
 * wrong and what to do.
 */
export class SourceError extends Error {
  override name = 'SourceError'
  readonly fault: SourceFault
  readonly address: string

  constructor(fault: SourceFault, address: string, detail = '') {
    super(`${address}: ${ADVICE[fault].replace(/(?<![.?])$/u, '.')}${detail === '' ? '' : ` It said: ${detail}`}`)
    this.fault = fault
    this.address = address
  }
}
