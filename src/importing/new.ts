import { newArticleCommand } from './newArticle/newArticleCommand.ts'
import { targetSite } from './settings/targetSite.ts'

process.exitCode = newArticleCommand(process.argv.slice(2), {
  site: targetSite,
  now: new Date(),
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
})
