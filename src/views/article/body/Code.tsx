import { useRef } from 'react'
import type { BlockOf } from '#article/blocks/block.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { useWordsLanguage } from '../../text/useWordsLanguage.ts'
import { useOverflow } from './useOverflow.ts'
import styles from './Code.module.css'

/** Program code: left-to-right and without a language, unless the block sets them. Long lines scroll. */
export function Code({ block }: { block: BlockOf<'code'> }) {
  const { t } = useI18n()
  const { wordsLang } = useWordsLanguage()
  const region = useRef<HTMLElement>(null)
  useOverflow(region)
  const { id, lang = '', dir = 'ltr', text } = block
  return (
    <section
      id={id}
      ref={region}
      className={styles.region}
      lang={wordsLang}
      dir={dir}
      aria-label={t('body.code.region')}
      tabIndex={0}
      data-scrolls=""
    >
      <pre className={styles.code} lang={lang}>
        <code>{text}</code>
      </pre>
    </section>
  )
}
