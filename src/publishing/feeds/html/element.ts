import { escapeMarkup } from '../../markup/escapeMarkup.ts'

/** Values are escaped. Undefined and false attributes are left out; true is written without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/**
 * An HTML element around finished markup. A list of children is one argument, because a call with as many arguments as
 * a long list has items would exhaust the stack.
 */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (string | readonly string[])[]
): string {
  return `<${name}${attributesOf(attributes)}>${children.flat().join('')}</${name}>`
}

/** An element without an end tag: img, hr, track. */
export const voidElement = (name: string, attributes: Attributes): string => `<${name}${attributesOf(attributes)}>`

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => attributeOf(name, value))
    .join('')
}

function attributeOf(name: string, value: Attributes[string]): string {
  if (value === undefined || value === false) return ''
  return value === true ? ` ${name}` : ` ${name}="${escapeMarkup(String(value))}"`
}
