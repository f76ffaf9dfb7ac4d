import { createSlug } from '#article/text/createSlug.ts'
import type { HostileStory } from './hostileStory.ts'

/** The story as our own JSON, of which no check has been made: with the hostile input in every field that takes it. */
export function createNativeStory({ name, text, address, key }: HostileStory): unknown {
  const marks = { strong: true, emphasis: true, mark: true, sup: false, sub: false }
  const rich = [text, { text, ...marks, href: address }, { text, href: 'https://evil.example/' }, { text, code: true }]
  const picture = { url: address, alternateText: text, caption: rich, creditText: text }
  const id = createSlug(key)
  return {
    id: createSlug(name),
    inLanguage: 'ar',
    headline: `خبر ${name} ${text}`,
    alternativeHeadline: text,
    abstract: text,
    dateline: text,
    author: [{ name: `س ${text}`, jobTitle: text }],
    sourceOrganization: { name: `ج ${text}` },
    datePublished: '2026-11-22T12:00:00+03:00',
    articleSection: id,
    keywords: [`و ${text}`, `و ${key}`],
    copyrightNotice: text,
    image: picture,
    relatedLink: [
      { headline: `ر ${text}`, id },
      { headline: `ر ${text}`, url: 'https://evil.example/' },
    ],
    workTranslation: [{ inLanguage: 'en', id }],
    [key]: { [key]: [{ type: key }] },
    body: [
      { type: 'paragraph', id, text: rich, [key]: text },
      { type: 'heading', id, level: 2, text: rich },
      { type: 'image', ...picture, href: address },
      { type: 'gallery', images: [picture, picture], caption: rich },
      { type: 'quote', blocks: [{ type: 'paragraph', text: rich }], cite: rich },
      { type: 'list', items: [rich, [{ type: 'paragraph', text: rich }]] },
      { type: 'table', caption: rich, head: [text, rich], rows: [[rich, { text: rich, header: true }]] },
      { type: 'code', text },
      { type: 'embed', url: 'https://evil.example/x', title: text, provider: text },
      { type: 'audio', url: address, title: text, caption: rich, creditText: text },
      { type: 'video', url: address, title: text, caption: rich, poster: address },
      { type: 'factBox', title: `ص ${text}`, blocks: [{ type: 'paragraph', text: rich }] },
      { type: 'links', title: `ل ${text}`, links: [{ headline: `ر ${text}`, url: 'https://evil.example/' }] },
      { type: 'footnotes', notes: [{ id, text: rich }] },
      { type: key, text, [key]: text },
    ],
  }
}
