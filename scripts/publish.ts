import process from 'node:process'

// `npm run publish`: `npm run build` that stays, and publishes each change of the content folder.
process.env.JARIDA_RESIDENT = '1'
await import('./build.ts')
