/** Words that name who made a picture, with or without a colon: «Photo Jane Doe», «تصوير: سارة حداد». */
export const photographerWords = [
  'photo', // papers in English and French
  'foto', // papers in German, Turkish and Swedish
  'تصوير', // Arabic papers
  'عدسة', // Arabic papers
  'عکس', // Persian papers
  'צילום', // Hebrew papers
]

/** Words that are part of a credit only before a name that is known to be one: elsewhere they begin a sentence. */
export const wordsBeforeKnownCredit = [
  'photograph', // papers in English
  'image', // papers in English and French
  'credit', // papers in English
  'source', // papers in English and French
  'عبر', // Arabic papers: via
  'صورة', // Arabic papers
  'الصورة', // Arabic papers
  'المصدر', // Arabic papers
  'رسم', // Arabic papers: drawn by
]
