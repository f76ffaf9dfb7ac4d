import { useTranslation } from 'react-i18next'
import { Link, NavLink } from 'react-router'
import { frontAddress, sectionAddress } from '#content/addresses.ts'
import { useLanguage } from '#i18n/useLanguage.ts'
import { usePaper } from '../paper/PaperContext.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Nameplate } from './Nameplate.tsx'
import { TodayDate } from './TodayDate.tsx'
import styles from './Masthead.module.css'

type Props = { isFront: boolean; translations: ReadonlyMap<string, string> }

/** The head of every page: date, name, languages, sections. On the front the name is the page's heading. */
export function Masthead({ isFront, translations }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { sections } = usePaper()
  const Name = isFront ? 'h1' : 'p'
  return (
    <header className={styles.masthead}>
      <div className={styles.top}>
        <TodayDate />
        <Name className={styles.name} tabIndex={isFront ? -1 : undefined}>
          <Link to={frontAddress(language)} className={styles.home}>
            <Nameplate />
          </Link>
        </Name>
        <LanguageSwitch translations={translations} />
      </div>
      <nav id="sections" className={styles.sections} aria-label={t('paper.sections')}>
        <ul>
          <li>
            <NavLink to={frontAddress(language)} end>
              {t('paper.front')}
            </NavLink>
          </li>
          {sections.map(({ id, name }) => (
            <li key={id}>
              <NavLink to={sectionAddress(language, id)}>{name}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
