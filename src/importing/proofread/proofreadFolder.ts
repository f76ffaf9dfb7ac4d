import { checkLayout } from '#proofreading/checkLayout.ts'
import { proofreadFront } from '#proofreading/proofreadFront.ts'
import { proofreadMoves } from '#proofreading/proofreadMoves.ts'
import { createProof, type Proof } from '#proofreading/proof/createProof.ts'
import { createProofEditions } from '#proofreading/proof/createProofEditions.ts'
import { proofread } from '#proofreading/proofread.ts'
import type { PaperFacts } from '#proofreading/paperFacts.ts'
import type { Report } from '#proofreading/report.ts'
import { findDuplicateStories } from '#proofreading/findDuplicateStories.ts'
import { listContentFiles } from '#publishing/articles/listContentFiles.ts'
import { fold } from '#search/fold.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { listArticleIds, listContentLanguages, readArticles, readFront, readMoved } from './contentFolder.ts'
import { readMediaFacts } from './readMediaFacts.ts'

type ProofreadOptions = {
  site: SiteSettings
  /** The languages to read; all of them if empty. */
  only: readonly string[]
  /** The current time, in milliseconds. */
  now: number
}

/** Proofreads `<folder>/<language>/articles`. Throws an Error if there is nothing to read. */
export async function proofreadFolder(folder: string, { site, only, now }: ProofreadOptions): Promise<Report> {
  const all = listContentLanguages(folder)
  const languages = all.filter((language) => only.length === 0 || only.includes(language))
  if (languages.length === 0) throw new Error(`no articles in ${folder}/${only.join(', ') || '<language>'}/articles`)
  const read = languages
    .flatMap((language) => readArticles(folder, language))
    .map(({ json, file }) => createProof(json, file))
  const proofs = read.flatMap((each) => (each.ok ? [each.proof] : []))
  const drafts = proofs.filter(({ article }) => article.draft === true)
  const paper = await collectPaperFacts(folder, all, proofs, { site, now })
  const scheduled = proofs.filter((proof) => !drafts.includes(proof) && dueTime(proof) > now)
  const unpublished = [...drafts, ...scheduled]
  const published = { ...paper, ids: withoutUnpublished(paper.ids, unpublished) }
  const files = (await listContentFiles(folder)).filter((file) => isAmong(file, only))
  const layout = checkLayout(files, site.languages)
  const fronts = languages.flatMap((language) => proofreadFront(readFront(folder, language), language, published))
  const publishedProofs = proofs.filter((each) => !unpublished.includes(each))
  const moves = proofreadMoves(readMoved(folder), createProofEditions(publishedProofs, site), published)
  const findings = read.flatMap((each) => {
    if (!each.ok) return each.findings
    return proofread(each.proof, unpublished.includes(each.proof) ? paper : published)
  })
  return {
    articles: read.length,
    drafts: drafts.map(({ file }) => file),
    scheduled: scheduled
      .toSorted((a, b) => dueTime(a) - dueTime(b))
      .map(({ file, article: { datePublished } }) => ({ file, datePublished })),
    findings: [...layout, ...moves, ...fronts, ...findings],
  }
}

const dueTime = ({ article }: Proof): number => Date.parse(article.datePublished)

/** The ids that a published page can link to. Drafts and scheduled stories may also link to each other. */
const withoutUnpublished = (ids: PaperFacts['ids'], unpublished: readonly Proof[]): PaperFacts['ids'] =>
  new Map(
    [...ids].map(([language, all]) => {
      const own = new Set(unpublished.filter(({ edition }) => edition === language).map(({ article }) => article.id))
      return [language, new Set([...all].filter((id) => !own.has(id)))]
    }),
  )

const isAmong = (file: string, only: readonly string[]): boolean =>
  only.length === 0 || only.includes(file.split('/')[0] ?? '')

async function collectPaperFacts(
  folder: string,
  languages: readonly string[],
  proofs: readonly Proof[],
  { site, now }: Pick<ProofreadOptions, 'site' | 'now'>,
) {
  return {
    now,
    origin: site.origin,
    sections: new Set(site.sections.map(({ id }) => id)),
    ids: new Map(languages.map((language) => [language, listArticleIds(folder, language)])),
    media: await readMediaFacts(
      folder,
      proofs.flatMap(({ media }) => media),
    ),
    duplicates: findDuplicateStories(proofs, fold),
  }
}
