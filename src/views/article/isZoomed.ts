/** Larger scales count as zoomed; browsers report small rounding errors. */
const MAX_UNZOOMED_SCALE = 1.01

/** Whether the page is pinch-zoomed. Arrow keys and swipes then pan the page. */
export const isZoomed = (): boolean => (window.visualViewport?.scale ?? 1) > MAX_UNZOOMED_SCALE
