import { memo } from 'react'
import { accessibilityAddress, FIRST_PAGE, latestAddress, sectionAddress } from '#edition/addresses/addresses.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import { Nameplate } from '../masthead/Nameplate.tsx'
import { usePaper } from '../PaperContext.ts'
import styles from './PaperFooter.module.css'

/** The footer of every page: the paper's description, its sections and the newsroom's own links. */
export const PaperFooter = memo(function PaperFooter() {
  const { t, language } = useI18n()
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
              <a href={hrefOf(sectionAddress(language, section.id))}>{section.name}</a>
            </li>
          ))}
          <li>
            <a href={hrefOf(latestAddress(language, FIRST_PAGE))}>{t('list.latest')}</a>
          </li>
          <li>
            <a href={hrefOf(accessibilityAddress(language))}>{t('paper.accessibility')}</a>
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
})
