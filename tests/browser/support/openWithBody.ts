import type { Page } from '@playwright/test'
import * as v from 'valibot'
import type { Block } from '#article/blocks/block.ts'
import { articlePageSchema } from '#edition/pageSchemas.ts'
import { waitForApp } from './pageKinds.ts'

/** Opens a page of a story whose body is `body`; everything else of it comes from a story of the sample paper. */
export async function openWithBody(page: Page, language: 'ar' | 'en', body: readonly Block[]): Promise<void> {
  await page.route(`**/content/${language}/articles/made.json`, async (route) => {
    const answer = await page.request.get(`/content/${language}/articles/port-reopens.json`)
    const { article, ...around } = v.parse(articlePageSchema, await answer.json())
    await route.fulfill({ json: { ...around, article: { ...article, id: 'made', image: undefined, body } } })
  })
  await page.goto(`/${language}/article/made`)
  await waitForApp(page)
}
