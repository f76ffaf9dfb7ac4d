/** The path of the document that the host sent. It stays the same when the app shows other pages. */
export const finishedPath = typeof document === 'undefined' ? '' : location.pathname
