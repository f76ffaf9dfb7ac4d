import '#ui/styles/base.css'
import 'virtual:jarida-fonts.css'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { nextTask } from '#ui/nextTask.ts'

// Step by step: each is a task of its own (`ui/nextTask.ts`).
await nextTask()
const { openPaper } = await import('#routes/openPaper.tsx')
const root = document.getElementById('root')
const { paper, isFinished } = await openPaper()
await nextTask()
if (root && isFinished) startTransition(() => void hydrateRoot(root, paper))
else if (root) createRoot(root).render(paper)
