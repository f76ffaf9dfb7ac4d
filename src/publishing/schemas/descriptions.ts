type Descriptions = Readonly<Record<string, string>>

/** The properties that every block may have. */
export const commonDescriptions: Descriptions = {
  type: 'The type of the block.',
  id: 'An address inside the page: letters of any script, digits and hyphens.',
  lang: 'The language of the block where it differs from the article’s (BCP 47).',
  dir: 'The direction of the block where its language does not tell it.',
}

export const articleDescriptions: Descriptions = {
  id: 'Unique in its language, and the name of the file: letters of any script, digits and hyphens.',
  previousId: 'Its former id, or a list of them: addresses with these ids lead to the article.',
  inLanguage: 'The language (BCP 47). It decides the direction.',
  headline: 'The headline.',
  alternativeHeadline: 'A shorter headline, for where there is little room.',
  abstract: 'The standfirst: what the article says, in two or three sentences.',
  dateline: 'The place it was written in.',
  author: 'Who wrote it.',
  sourceOrganization: 'The agency it comes from.',
  datePublished: 'When it was published, with offset: 2021-09-29T15:20:00+03:00.',
  dateModified: 'When its words last changed, with offset.',
  correction:
    'What was wrong in the article and is put right, one correction or a list; shown below the text with its date.',
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
  draft: 'True while it is being written: `npm start` shows it with a mark, the build leaves it out.',
}

export const frontDescriptions: Descriptions = {
  lead: 'The id of the article on top; the newest where none is chosen.',
  seconds: 'The ids of the articles beside it.',
  sections: 'The ids of the sections in the order of the front.',
}
