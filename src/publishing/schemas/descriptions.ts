type Descriptions = Readonly<Record<string, string>>

const block: Descriptions = {
  type: 'The type of the block.',
  id: 'An address inside the page: letters of any script, digits and hyphens.',
  lang: 'The language of the block where it differs from the article’s (BCP 47).',
  dir: 'The direction of the block where its language does not tell it.',
}

const recording: Descriptions = {
  url: 'The file: absolute, or relative to the folder of the article’s language.',
  title: 'What is heard or seen.',
  caption: 'What the reader needs to know of it.',
  creditText: 'Whose it is.',
  duration: 'Its length, such as PT1M20S.',
  tracks: 'Captions, subtitles, descriptions or chapters (WebVTT).',
  encodingFormat: 'The media type, such as audio/mpeg.',
}

const picture: Descriptions = {
  url: 'The file: absolute, or relative to the folder of the article’s language, such as media/harbor.jpg.',
  width: 'In pixels. The build measures local pictures by itself.',
  height: 'In pixels.',
  alternateText: 'What the picture shows, for readers who do not see it.',
  caption: 'What the reader needs to know of the picture.',
  creditText: 'Whose picture it is; shown after the caption, once.',
  renditions: 'The same picture in other widths.',
}

/** What each property of an article’s blocks means, by the block’s type. */
export const blockDescriptions: Readonly<Record<string, Descriptions>> = {
  paragraph: { ...block, text: 'The words of the paragraph.' },
  heading: {
    ...block,
    level: '2 for the parts of an article, 3 and 4 for parts of these.',
    text: 'The words of the heading.',
  },
  image: { ...block, ...picture, href: 'Where the picture leads instead of opening in full.' },
  gallery: { ...block, images: 'The pictures, in their order.', caption: 'One caption for all of them.' },
  quote: {
    ...block,
    blocks: 'The words that are quoted.',
    cite: 'Who said or wrote them.',
    pulled: 'True for a pull quote: words of the article itself, set large.',
  },
  list: {
    ...block,
    ordered: 'True for numbered steps.',
    start: 'The first number.',
    items: 'Each item is a text, or blocks, which may be lists again.',
  },
  table: {
    ...block,
    caption: 'What the table shows.',
    head: 'The heads of the columns.',
    rows: 'The rows, each a list of cells.',
  },
  code: { ...block, text: 'The code as it is.', programmingLanguage: 'Its language, such as python.' },
  embed: {
    ...block,
    url: 'The page of what is embedded; it loads when the reader asks for it.',
    provider: 'Whose it is, such as YouTube.',
    title: 'What it shows.',
    thumbnail: 'A picture of the newsroom’s own, shown before it loads.',
  },
  audio: { ...block, ...recording },
  video: {
    ...block,
    ...recording,
    width: 'In pixels.',
    height: 'In pixels.',
    poster: 'The picture shown before it plays.',
  },
  factBox: { ...block, title: 'The title of the box.', blocks: 'What stands in it.' },
  links: { ...block, title: 'Such as “Read also”.', links: 'Articles of this paper (id) or pages elsewhere (url).' },
  footnotes: {
    ...block,
    notes: 'The notes; the text points to one with a span { "text": "1", "sup": true, "href": "#note-1" }.',
  },
  divider: block,
}

export const pictureDescriptions = picture

export const articleDescriptions: Descriptions = {
  id: 'Unique in its language, and the name of the file: letters of any script, digits and hyphens.',
  inLanguage: 'The language (BCP 47). It decides the direction.',
  headline: 'The headline.',
  alternativeHeadline: 'A shorter headline, for where there is little room.',
  abstract: 'The standfirst: what the article says, in two or three sentences.',
  dateline: 'The place it was written in.',
  author: 'Who wrote it.',
  sourceOrganization: 'The agency it comes from.',
  datePublished: 'When it was published, with offset: 2021-09-29T15:20:00+03:00.',
  dateModified: 'When its words last changed, with offset.',
  articleSection: 'The id of a section of the paper.',
  keywords: 'Its tags.',
  image: 'The lead picture.',
  timeRequired: 'The reading time where the publisher gives one, such as PT5M; else it is computed.',
  body: 'The blocks of the article, in reading order.',
  relatedLink: '“Read also”, chosen by the editor: articles of this paper (id) or pages elsewhere (url).',
  workTranslation: 'The same article in other languages of the paper.',
  url: 'Where it was first published.',
  copyrightNotice: 'Whose words they are.',
  isAccessibleForFree:
    'False for an article whose text is kept behind a password or a subscription at its `url`; the page says so.',
}

export const frontDescriptions: Descriptions = {
  lead: 'The id of the article on top; the newest where none is chosen.',
  seconds: 'The ids of the articles beside it.',
  sections: 'The ids of the sections in the order of the front.',
}
