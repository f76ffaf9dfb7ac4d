/** What a line copied off a page is called by what stands in it; numbers in any digits. */

const DIGITS = '[\\d٠-٩۰-۹]+'
const READING = 'دقائق القراءة|وقت القراءة|مدة القراءة|زمن القراءة|دقيقة قراءة|زمان مطالعه|زمان خواندن|مدت مطالعه|مطالعے کا وقت|پڑھنے کا وقت|זמן קריאה|reading time|read time|temps de lecture|durée de lecture|okuma süresi'
const MINUTES = 'دقائق قراءة|دقيقة قراءة|دقائق للقراءة|min(?:ute)?s?[ .-]*read|min(?:utes)? de lecture|dk(?:\\.| )?okuma|dakika(?:lık)? okuma|دقیقه مطالعه|דקות קריאה'

/** The icon before it is copied as its name: «access_timeدقائق القراءة - 5». */
const READING_TIME = new RegExp(`^[\\w\\s-]{0,24}?(?:(?:${READING})\\s*[-–—:：]?\\s*(${DIGITS})|(${DIGITS})\\s*(?:${MINUTES}))(?:\\s*\\p{L}{1,10}\\.?)?\\s*$`, 'iu')

/** Minutes that the publisher gives for reading, in the digits of the line. */
export function readingTimeIn(line: string): string | undefined {
  const match = READING_TIME.exec(line)
  return match?.[1] ?? match?.[2]
}

const READ_ALSO = new RegExp(
  `^[\\s•*»«>-]*(?:(?:ا|إ|أ)قر(?:أ|أي|ؤوا|أوا|ا) (?:أ|ا)يض(?:اً|ًا|ا)|(?:ا|إ)قر(?:أ|ا) المزيد|(?:شاهد|تابع|طالع) (?:أ|ا)يض(?:اً|ًا|ا)|(?:مواضيع|أخبار|مقالات|موضوعات) ذات صلة|(?:قد|ربما) (?:يهمك|يعجبك)(?: (?:أ|ا)يض(?:اً|ًا|ا))?|قصص مقترحة|(?:همچنین |بیشتر )?بخوانید|بیشتر بخوانید|(?:مطالب|اخبار) مرتبط|یہ بھی پڑھیں|مزید پڑھیں|متعلقہ خبریں|קראו (?:גם|עוד)|כתבות קשורות|read (?:also|more|next)|also read|see also|related(?: (?:articles|stories|topics|news))?|more on this story|(?:à )?lire (?:aussi|également)|sur le même (?:sujet|thème)|voir aussi|(?:bunu(?: da)?|ayrıca) (?:okuyun|oku)|ilgili haberler|ilginizi çekebilir)(?=\\s*[:：\\-–—.…]|\\s*$)\\s*[:：\\-–—.…]*\\s*(.*)$`,
  'iu',
)

/** The title after «read also» on its line, empty where it stands alone; undefined for any other line. */
export const readAlsoIn = (line: string): string | undefined => READ_ALSO.exec(line)?.[1]

const CREDIT_END = /(?:[-–—|]\s*via\s+\S.{0,60}|(?:©|ⓒ|\(c\))\s*\S.{0,60}|[-–—]\s*(?:تصوير|عدسة|Photo|Foto|عکس|צילום)\s*:?\s*\S.{0,40}|[-–—]\s*(?:صورة )?(?:أرشيفية|أرشيف|آرشیو|آرشیوی|ארכיון|file photo|archives?|arşiv))$/iu
const CAPTION_LABEL = /^(?:صدر الصورة|التعليق على الصورة|تعليق الصورة|Image (?:source|caption)|Photo caption|منبع تصویر|توضیح تصویر|تصویر کا (?:ذریعہ|کیپشن))\s*[,،:]/iu

const LONGEST_CAPTION = 300

/** A line under a picture: it ends in its credit, or a label for those who hear the page says so. */
export const isCaption = (line: string): boolean => line.length <= LONGEST_CAPTION && (CREDIT_END.test(line) || CAPTION_LABEL.test(line))

const FURNITURE = /^(?:إعلان|إعلانات|اعلان|Advertisement|Publicité|Reklam|آگهی|اشتہار|פרסומת|تخط[ىي]? .{0,60} وواصل القراءة|Skip .{0,60} and continue reading|نهاية .{0,40}|شارك(?: المقال| الخبر)?|مشاركة|نسخ الرابط|طباعة|حفظ|Share|Print|Save|Copy link|Partager|Paylaş|Getty Images|image|صورة)$/iu

/** What a page says about itself and not about the story. */
export const isFurniture = (line: string): boolean => FURNITURE.test(line) || /^[\p{P}\p{S}\s]+$/u.test(line)

const CLOSING = /[.!?؟…:؛;,،۔][»”"')\]]*$/u

/** Whether a line closes as sentences do. */
export const isClosed = (line: string): boolean => CLOSING.test(line)

export const LONG = 60

/** A line of running text: long, or a whole sentence. */
export const isProse = (line: string): boolean => line.length >= 90 || (isClosed(line) && line.split(' ').length >= 4)

const LONGEST_SUBHEAD = 90

/** A short line that does not close, before a line that is prose: also in quotation marks. */
export const isSubhead = (line: string, next: string | undefined): boolean => line.length <= LONGEST_SUBHEAD && !isClosed(line) && next !== undefined && next.length > line.length && isProse(next)
