import { voidElement } from '../element.ts'

export const dividerToHtml = (): string => voidElement('hr', {})
