import { Globe } from 'lucide-react'
import { useRef } from 'react'
import { useLocation } from 'react-router'
import { frontAddress } from '#edition/addresses/addresses.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { isLanguage, localeOf } from '#i18n/locales.ts'
import { Icon } from '#ui/icon/Icon.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import { usePaper } from '../PaperContext.ts'
import { useLightDismiss } from './useLightDismiss.ts'
import styles from './LanguageSwitch.module.css'

/**
 * A menu of the paper's languages: links to the story's translation, else to that language's front. Works without
 * scripts.
 */
export function LanguageSwitch({ translations }: { translations: ReadonlyMap<string, string> }) {
  const { t, language, locale } = useI18n()
  const { languages } = usePaper()
  const { pathname } = useLocation()
  const menu = useRef<HTMLDetailsElement>(null)
  useLightDismiss(menu)
  if (languages.length < 2) return <span />
  return (
    <details ref={menu} className={styles.switch} key={pathname}>
      <summary className={styles.current} aria-label={`${t('paper.language')}: ${locale.name}`}>
        <Icon of={Globe} />
        <span>{locale.name}</span>
      </summary>
      <ul className={styles.languages} aria-label={t('paper.languages')}>
        {languages.filter(isLanguage).map((each) => (
          <li key={each}>
            <a
              href={hrefOf(translations.get(each) ?? frontAddress(each))}
              lang={each}
              hrefLang={each}
              dir={localeOf(each).direction}
              data-foreign={localeOf(each).direction === locale.direction ? undefined : ''}
              aria-current={each === language ? 'true' : undefined}
            >
              {localeOf(each).name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
