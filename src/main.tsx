import '#ui/styles/base.css'
import 'virtual:jarida-fonts.css'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { yieldToMain } from '#ui/yieldToMain.ts'

// Each step runs in a task of its own (ui/yieldToMain.ts).
await yieldToMain()
const { openPaper } = await import('#routes/openPaper.tsx')
const root = document.getElementById('_root')
const { paper, isPrerendered } = await openPaper()
await yieldToMain()
if (root && isPrerendered) startTransition(() => void hydrateRoot(root, paper))
else if (root) createRoot(root).render(paper)
