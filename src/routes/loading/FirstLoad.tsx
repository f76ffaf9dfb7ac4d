/** Shown while the first page's content loads: empty, so that nothing flashes or moves. */
export const FirstLoad = () => <div aria-busy />
