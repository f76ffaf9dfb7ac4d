import { useMemo, type ReactNode } from 'react'
import { collectPictures } from '#article/body/collectPictures.ts'
import type { Article } from '#article/article.ts'
import { TextLanguageProvider } from '../../text/TextLanguageProvider.tsx'
import { Lightbox } from './Lightbox.tsx'
import { LightboxContext } from './LightboxContext.ts'
import { useOpenPicture } from './useOpenPicture.ts'

type Props = { article: Pick<Article, 'image' | 'body' | 'inLanguage'>; children: ReactNode }

/**
 * Lets figures and galleries inside open the story's pictures in the lightbox, and sets the language of the texts
 * inside.
 */
export function LightboxProvider({ article, children }: Props) {
  const pictures = useMemo(() => collectPictures(article), [article])
  const { number, open, turnTo, close } = useOpenPicture(pictures.length)
  const opener = {
    numberOf: (url: string) => pictures.findIndex((picture) => picture.url === url) + 1 || undefined,
    open,
  }
  return (
    <TextLanguageProvider lang={article.inLanguage}>
      <LightboxContext value={opener}>
        {children}
        {number !== undefined && <Lightbox pictures={pictures} number={number} onTurn={turnTo} onClose={close} />}
      </LightboxContext>
    </TextLanguageProvider>
  )
}
