/** Whether the reader has drawn the page larger with two fingers: then keys and fingers move the page. */
export const isZoomed = (): boolean => (window.visualViewport?.scale ?? 1) > 1.01
