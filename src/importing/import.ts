import { printableText } from '#article/text/printableText.ts'
import { importCommand } from './importCommand.ts'

process.exitCode = await importCommand(process.argv.slice(2), {
  print: (text) => console.log(printableText(text)),
  printError: (text) => console.error(printableText(text)),
})
