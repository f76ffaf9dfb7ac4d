/** Shown while a page's content is on its way for the first time: nothing that would flash or move. */
export const FirstLoad = () => <div aria-busy />
