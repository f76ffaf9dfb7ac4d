import { frontAddress } from '#edition/addresses/addresses.ts'
import { frontAlternates } from '#edition/addresses/alternates.ts'
import type { FrontPage } from '#edition/pageSchemas.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { PageHead } from '../paper/PageHead.tsx'
import { usePaper } from '../PaperContext.ts'

/** The front page's metadata: the paper's description and the top story's picture. */
export function FrontHead({ front: { lead } }: { front: FrontPage }) {
  const { language } = useI18n()
  const { description, languages } = usePaper()
  return (
    <PageHead
      page={{
        address: frontAddress(language),
        description: description || undefined,
        picture: lead?.image,
        alternates: frontAlternates(languages),
      }}
    />
  )
}
