/** The error without its stack trace, which would hide the message where the cause is not in our code. */
export function withoutStack(error: unknown): unknown {
  if (error instanceof Error) error.stack = error.message
  return error
}
