import { useState } from 'react'
import { useLocation } from 'react-router'
import { finishedPage } from '#ui/finishedPage.ts'

/** Whether the document still shows the page that the host sent. It does until another page is shown. */
export function useIsFinished(): boolean {
  const { pathname } = useLocation()
  const [first] = useState(pathname)
  const [isLeft, setIsLeft] = useState(finishedPage === undefined)
  const isLeaving = !isLeft && pathname !== first
  if (isLeaving) setIsLeft(true)
  return !isLeft && !isLeaving
}
