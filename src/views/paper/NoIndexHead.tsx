import { PageTitle } from './PageTitle.tsx'

/** The head of a page that search engines must not index: errors, search results, a reader's saved stories. */
export function NoIndexHead({ title }: { title: string }) {
  return (
    <>
      <PageTitle title={title} />
      <meta name="robots" content="noindex" />
    </>
  )
}
