/**
 * Ends a task, so that the page can answer its reader before the next one begins. Long work is cut into tasks of under fifty milliseconds
 * on a slow phone (https://web.dev/articles/tbt).
 */
export const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))
