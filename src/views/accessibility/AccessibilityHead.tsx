import { accessibilityAddress } from '#edition/addresses/addresses.ts'
import { listAlternates } from '#edition/addresses/alternates.ts'
import type { LoadedStatement } from '#i18n/loadStatement.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { PageHead } from '../paper/PageHead.tsx'
import { usePaper } from '../PaperContext.ts'

/** The metadata of the accessibility statement, which every language of the paper has. */
export function AccessibilityHead({ loaded: { language: lang, statement } }: { loaded: LoadedStatement }) {
  const { language } = useI18n()
  const { languages } = usePaper()
  return (
    <PageHead
      page={{
        address: accessibilityAddress(language),
        title: statement.title,
        lang,
        description: statement.intro,
        alternates: listAlternates(languages, accessibilityAddress),
      }}
    />
  )
}
