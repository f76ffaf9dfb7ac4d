import { findLocalMedia } from '../media/findLocalMedia.ts'
import { publishMedia, type PublishedMedia } from '../media/publishMedia.ts'
import type { Changes } from './collectChanges.ts'
import type { PublishOptions } from './publishOptions.ts'
import { isWaiting } from './scheduledStories.ts'

/**
 * The media after a change: those that changed, and those of the changed articles, are published, and those that no
 * article uses any longer are left out. The same object if nothing is different.
 */
export async function updateMedia(
  before: PublishedMedia,
  { articles, changed, media }: Changes,
  options: PublishOptions,
): Promise<PublishedMedia> {
  const using = [...articles.values()].filter((each) => each.media.length > 0 && !isWaiting(each, options))
  const used = new Set([...findLocalMedia(options.site, ''), ...using.flatMap((article) => article.media)])
  const ofChanged = using.filter(({ file }) => changed.has(file)).flatMap((article) => article.media)
  const touched = new Set([...media, ...ofChanged].filter((file) => used.has(file)))
  const isLeft = (file: string) => used.has(file) && !touched.has(file)
  if (touched.size === 0 && [...before.files.keys()].every(isLeft)) return before
  const fresh = await publishMedia(options.paths, options.site.languages, touched, () => undefined)
  return {
    pictures: new Map([...[...before.pictures].filter(([file]) => isLeft(file)), ...fresh.pictures]),
    files: new Map([...[...before.files].filter(([file]) => isLeft(file)), ...fresh.files]),
    published: new Set([...[...before.published].filter(isLeft), ...fresh.published]),
    faults: new Map([...[...before.faults].filter(([file]) => isLeft(file)), ...fresh.faults]),
    unused: fresh.unused.filter((file) => !used.has(file)),
  }
}
