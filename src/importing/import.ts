import { importCommand } from './importCommand.ts'

process.exitCode = await importCommand(process.argv.slice(2), {
  say: (text) => console.log(text),
  tell: (text) => console.error(text),
})
