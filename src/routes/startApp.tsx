import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { finishedPage, PAGE_HEAD_TAGS } from '#ui/finishedPage.ts'
import { yieldToMain } from '#ui/yieldToMain.ts'

/** Starts the app on the document. Each step runs in a task of its own (ui/yieldToMain.ts). */
export async function startApp(): Promise<void> {
  await yieldToMain()
  await import('#i18n/paperI18n.ts')
  await yieldToMain()
  const { openPaper } = await import('./openPaper.tsx')
  const root = document.getElementById('_root')
  const paper = await openPaper()
  await yieldToMain()
  if (root && finishedPage) startTransition(() => void hydrateRoot(root, paper))
  else if (root) {
    // Those of the 404 page: the app writes its own.
    for (const tag of document.head.querySelectorAll(PAGE_HEAD_TAGS)) tag.remove()
    createRoot(root).render(paper)
  }
}
