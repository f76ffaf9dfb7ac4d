import '#ui/styles/base.css'
import 'virtual:jarida-fonts.css'
import { startWhenNeeded } from '#routes/finished/startWhenNeeded.ts'

await startWhenNeeded(async () => {
  const { startApp } = await import('#routes/startApp.tsx')
  await startApp()
})
