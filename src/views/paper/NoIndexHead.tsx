import { PageTitle } from './PageTitle.tsx'

/**
 * The head of a page that is there for one reader at one moment: a failure, a search, what a reader keeps. Search engines
 * leave it out.
 */
export function NoIndexHead({ title }: { title: string }) {
  return (
    <>
      <PageTitle of={title} />
      <meta name="robots" content="noindex" />
    </>
  )
}
