/** A token of the paper's look as its first (light) value says it. */
export function tokenColour(tokens: string, name: string): string {
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{3,8})`, 'iu').exec(tokens)?.[1]
  if (value === undefined) throw new Error(`the tokens have no colour called --${name}`)
  return value
}
