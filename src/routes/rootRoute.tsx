import { redirect, type RouteObject } from 'react-router'
import { frontAddress } from '#edition/addresses/addresses.ts'
import { bestLanguage } from './languageOf.ts'

/** The bare address of the paper leads to the front in the reader's language. */
export const rootRoute: RouteObject = {
  path: '/',
  loader: () => redirect(frontAddress(bestLanguage(navigator.languages))),
  HydrateFallback: () => null,
  Component: () => null,
}
