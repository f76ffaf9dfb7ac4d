import { redirect, type RouteObject } from 'react-router'
import { frontAddress } from '#edition/addresses/addresses.ts'
import { bestLanguage } from './site/bestLanguage.ts'

/** Redirects the paper's root address to the front page in the reader's language. */
export const rootRoute: RouteObject = {
  path: '/',
  loader: () => redirect(frontAddress(bestLanguage(navigator.languages))),
  HydrateFallback: () => null,
  Component: () => null,
}
