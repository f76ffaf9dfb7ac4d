import { useEffect, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { EmbedFrame } from '../article/body/EmbedFrame.tsx'

type Player = { figure: HTMLElement; src: string }

/** The players of other sites that the reader has started on a finished page, each in the place of its card. */
export function StartedPlayers({ main }: { main: RefObject<HTMLElement | null> }) {
  const [players, setPlayers] = useState<readonly Player[]>([])
  useEffect(() => {
    const element = main.current
    const start = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-player]') : null
      const figure = button?.closest('figure')
      if (!button || !figure) return
      figure.replaceChildren()
      setPlayers((started) => [...started, { figure, src: button.dataset['player'] ?? '' }])
    }
    element?.addEventListener('click', start)
    return () => element?.removeEventListener('click', start)
  }, [main])
  return players.map(({ figure, src }) =>
    createPortal(<EmbedFrame src={src} title={figure.ariaLabel ?? ''} />, figure, src),
  )
}
