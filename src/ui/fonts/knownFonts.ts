/** The key in local storage of the addresses of the fonts that this browser has loaded, separated by spaces. */
export const KNOWN_FONTS_KEY = 'jarida-fonts'
