import process from 'node:process'

// `npm run build`: `vite build` with the options of Vite and one of ours. Vite refuses options that it does not know,
// so --allow-empty becomes an environment variable.
const ALLOW_EMPTY = '--allow-empty'

if (process.argv.includes(ALLOW_EMPTY)) process.env.JARIDA_ALLOW_EMPTY = '1'
const options = process.argv.slice(2).filter((option) => option !== ALLOW_EMPTY)
process.argv.splice(2, Infinity, 'build', ...options)
await import(new URL('bin/vite.js', import.meta.resolve('vite/package.json')).href)
