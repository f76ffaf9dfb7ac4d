import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Testing Library does both by itself only if the test functions are globals.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
afterEach(cleanup)

// jsdom cannot scroll, because it has no layout, and would log an error on every navigation.
window.scrollTo = () => undefined

// Long, because a busy machine must not fail a test.
configure({ asyncUtilTimeout: 20_000 })
