import { Globe } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { frontAddress } from '#content/addresses.ts'
import { isLanguage, localeOf } from '#i18n/locales.ts'
import { useLanguage } from '#i18n/useLanguage.ts'
import { Icon } from '#ui/Icon.tsx'
import { usePaper } from '../paper/PaperContext.ts'
import styles from './LanguageSwitch.module.css'

/** The other languages of the paper: to the same story where it is translated, else to that language's front. Works without scripts. */
export function LanguageSwitch({ translations }: { translations: ReadonlyMap<string, string> }) {
  const { t } = useTranslation()
  const { language, locale } = useLanguage()
  const { languages } = usePaper()
  const { pathname } = useLocation()
  return (
    <details className={styles.switch} key={pathname}>
      <summary className={styles.current} aria-label={`${t('paper.language')}: ${locale.name}`}>
        <Icon of={Globe} />
        <span>{locale.name}</span>
      </summary>
      <ul className={styles.languages} aria-label={t('paper.languages')}>
        {languages.filter(isLanguage).map((each) => (
          <li key={each}>
            <Link
              to={translations.get(each) ?? frontAddress(each)}
              lang={each}
              hrefLang={each}
              dir={localeOf(each).direction}
              aria-current={each === language ? 'true' : undefined}
            >
              {localeOf(each).name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
