import { memo, useRef } from 'react'
import { useLocation } from 'react-router'
import { frontAddress, sectionAddress } from '#edition/addresses/addresses.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import { usePaper } from '../PaperContext.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Nameplate } from './Nameplate.tsx'
import { TodayDate } from './TodayDate.tsx'
import { useScrollToCurrent } from './useScrollToCurrent.ts'
import styles from './Masthead.module.css'

type Props = { isFront: boolean; translations: ReadonlyMap<string, string> }

/** The top of every page: date, name, languages, sections. On the front page the name is the `h1`. */
export const Masthead = memo(function Masthead({ isFront, translations }: Props) {
  const { t, language } = useI18n()
  const { sections } = usePaper()
  const { pathname } = useLocation()
  const row = useRef<HTMLUListElement>(null)
  useScrollToCurrent(row, pathname)
  const NameElement = isFront ? 'h1' : 'p'
  return (
    <header className={styles.masthead}>
      <div className={styles.top}>
        <TodayDate />
        <NameElement className={styles.name} tabIndex={isFront ? -1 : undefined}>
          <a href={hrefOf(frontAddress(language))} className={styles.home}>
            <Nameplate />
          </a>
        </NameElement>
        <LanguageSwitch translations={translations} />
      </div>
      <nav id="_sections" className={styles.sections} aria-label={t('paper.sections')}>
        <ul ref={row}>
          <li>
            <SectionLink address={frontAddress(language)} name={t('paper.front')} isCurrent={isFront} />
          </li>
          {sections.map(({ id, name }) => (
            <li key={id}>
              <SectionLink
                address={sectionAddress(language, id)}
                name={name}
                isCurrent={isBelow(pathname, sectionAddress(language, id))}
              />
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
})

function SectionLink({ address, name, isCurrent }: { address: string; name: string; isCurrent: boolean }) {
  return (
    <a href={hrefOf(address)} aria-current={isCurrent ? 'page' : undefined}>
      {name}
    </a>
  )
}

/** Whether a path is an address or an older page below it. */
const isBelow = (pathname: string, address: string): boolean =>
  pathname === address || pathname.startsWith(`${address}/`)
