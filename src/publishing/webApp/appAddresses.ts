import { frontAddress } from '#edition/addresses/addresses.ts'

/** The icons of the installed app, as paths below the site's base. */
export const iconAddresses = {
  small: '/icons/icon-192.png',
  large: '/icons/icon-512.png',
  maskable: '/icons/maskable-512.png',
  touch: '/icons/apple-touch-icon.png',
}

/** The address of a language's web app manifest, as a path below the site's base. */
export const manifestAddress = (language: string): string => `${frontAddress(language)}manifest.webmanifest`
