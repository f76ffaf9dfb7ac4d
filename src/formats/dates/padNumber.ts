/** A number with leading zeros. */
export const padNumber = (number: number, width = 2): string => String(number).padStart(width, '0')
