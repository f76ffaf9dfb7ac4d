/** Reads a colour from the design tokens; of several values it takes the first, which is for the light theme. */
export function readTokenColour(tokens: string, name: string): string {
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{3,8})`, 'iu').exec(tokens)?.[1]
  if (value === undefined) throw new Error(`the tokens have no colour called --${name}`)
  return value
}
