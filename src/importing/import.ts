import { importCommand } from './importCommand.ts'

process.exitCode = await importCommand(process.argv.slice(2), {
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
})
