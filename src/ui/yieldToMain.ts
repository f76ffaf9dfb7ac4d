/**
 * Ends the current task, so that the browser can respond to the reader before the next one starts. It splits long work
 * into tasks of less than 50 ms on a slow phone (https://web.dev/articles/tbt).
 */
export const yieldToMain = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))
