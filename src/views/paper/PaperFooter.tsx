import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { FIRST_PAGE, latestAddress, sectionAddress } from '#content/addresses.ts'
import { useLanguage } from '#i18n/useLanguage.ts'
import { Nameplate } from '../masthead/Nameplate.tsx'
import { usePaper } from './PaperContext.ts'
import styles from './PaperFooter.module.css'

/** The foot of every page: what the paper is, its sections, the newsroom's own links. */
export function PaperFooter() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { name, description, sections, links } = usePaper()
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.about}>
          <p className={styles.name}>
            <Nameplate />
          </p>
          <p>{description}</p>
        </div>
        <ul className={styles.links}>
          {sections.map((section) => (
            <li key={section.id}>
              <Link to={sectionAddress(language, section.id)}>{section.name}</Link>
            </li>
          ))}
          <li>
            <Link to={latestAddress(language, FIRST_PAGE)}>{t('list.latest')}</Link>
          </li>
          {links.map((link) => (
            <li key={link.url}>
              <a href={link.url}>{link.name}</a>
            </li>
          ))}
        </ul>
        <p className={styles.rights}>
          <bdi>{name}</bdi>. {t('paper.rights')}.
        </p>
      </div>
    </footer>
  )
}
