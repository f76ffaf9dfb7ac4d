import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Testing Library sets both up by itself only where the test functions are globals.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
afterEach(cleanup)

// jsdom has no layout to scroll, and says so on every navigation.
window.scrollTo = () => undefined

// A busy machine is no failure.
configure({ asyncUtilTimeout: 20_000 })
