/** Agencies by the names they sign with. */
const AGENCY = String.raw`رويترز|أ\.? ?ف\.? ?ب\.?|فرانس برس|وكالة فرانس برس|الأناضول|وكالة الأناضول|أسوشيتد برس|أ\.? ?ب\.?|د\.? ?ب\.? ?أ\.?|وكالات|الوكالات|سبوتنيك|تاس|نوفوستي|شينخوا|وفا|سانا|واس|وام|قنا|بترا|واع|إفي|ایسنا|ایرنا|مهر|تسنیم|فارس|رویترز|اے ایف پی|رائٹرز|Reuters|REUTERS|AFP|AP|CNN|BBC|dpa|DPA|EFE|ANSA|TASS|Xinhua|Anadolu|AA|SPA|WAM|SANA|WAFA|RT|סוכנויות|רויטרס`
const PLACE = String.raw`\p{L}[\p{L}\p{M}'’ ]{1,28}(?:[،,/]\s?\p{L}[\p{L}\p{M}'’ ]{1,28})?`
const DASH = String.raw`\s*(?:--|[-–—])\s*`

/** A second agency, and the slash of Anadolu: «أنقرة / الأناضول». */
const MORE = String.raw`(?:\s*(?:[-–—/،,]|و)\s*(?:${AGENCY}))?`
const WITH_SLASH = new RegExp(String.raw`^(\p{L}[\p{L}\p{M}'’ ]{1,28}?)\s*/\s*((?:${AGENCY})${MORE})\s*[:.]?$`, 'u')

const LINE = new RegExp(
  String.raw`^(${PLACE})${DASH}((?:${AGENCY}|(?:وكالة|صحيفة|مراسل(?:نا)?|خاص)\s?[\p{L}\p{M} ]{0,24}|[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2})${MORE})\s*[:.]?$`,
  'u',
)
const DAY = String.raw`(?:,\s\p{L}{3,9}\.?\s\d{1,2})?`
const IN_BRACKETS = new RegExp(String.raw`^(${PLACE}${DAY})\s*\((${AGENCY})\)${DASH}`, 'u')
const WITH_COLON = new RegExp(String.raw`^(${PLACE})${DASH}(${AGENCY})(?:\s*:\s+|\s*[-–—]\s+)`, 'u')

export type Dateline = { dateline: string; agency: string; length: number }

const LONGEST = 60

/** A line that is nothing but «place - agency». */
export function datelineOf(line: string): Dateline | undefined {
  const match = line.length <= LONGEST ? (LINE.exec(line) ?? WITH_SLASH.exec(line)) : null
  const [, place = '', agency = ''] = match ?? []
  const isOne = place !== '' && (place.split(' ').length <= MOST_WORDS || KNOWN.test(agency))
  if (!isOne) return undefined
  const [where, who] =
    OUTLET.test(place) && !KNOWN.test(agency) && !OUTLET.test(agency) ? [agency, place] : [place, agency]
  return { dateline: where.trim(), agency: who.trim(), length: line.length }
}

/** «سكاي نيوز عربية - أبوظبي»: some write the other way round. */
const OUTLET = /نيوز|وكالة|صحيفة|جريدة|قناة|تلفزيون|بي بي سي|سي إن إن|^الجزيرة|^العربية|\bnews\b|^BBC|^CNN/iu

/** A caption may end in a dash and a word too: before an agency that nobody knows stands a place of few words. */
const MOST_WORDS = 3

const KNOWN = new RegExp(String.raw`^(?:${AGENCY})(?![\p{L}\p{M}])`, 'u')

/** A paragraph that begins with it: `GROSSETO, Italy (AP) — text`, «القاهرة - رويترز: نص». */
export function datelineBefore(paragraph: string): Dateline | undefined {
  const match = IN_BRACKETS.exec(paragraph) ?? WITH_COLON.exec(paragraph)
  return match?.[1] === undefined || match[2] === undefined
    ? undefined
    : { dateline: match[1].trim(), agency: match[2].trim(), length: match[0].length }
}
