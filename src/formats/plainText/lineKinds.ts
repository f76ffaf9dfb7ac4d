/** What a line copied off a page is called by what stands in it; numbers in any digits. */

const DIGITS = '[\\d٠-٩۰-۹]+'
const READING =
  'دقائق القراءة|وقت القراءة|مدة القراءة|زمن القراءة|دقيقة قراءة|زمان مطالعه|زمان خواندن|مدت مطالعه|مطالعے کا وقت|پڑھنے کا وقت|זמן קריאה|reading time|read time|temps de lecture|durée de lecture|okuma süresi'
const MINUTES =
  'دقائق قراءة|دقيقة قراءة|دقائق للقراءة|min(?:ute)?s?[ .-]*read|min(?:utes)? de lecture|dk(?:\\.| )?okuma|dakika(?:lık)? okuma|دقیقه مطالعه|דקות קריאה'

/** The icon before it is copied as its name: «access_timeدقائق القراءة - 5». */
const READING_TIME = new RegExp(
  `^[\\w\\s-]{0,24}?(?:(?:${READING})\\s*[-–—:：]?\\s*(${DIGITS})|(${DIGITS})\\s*(?:${MINUTES}))(?:\\s*\\p{L}{1,10}\\.?)?\\s*$`,
  'iu',
)

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

const CREDIT_END =
  /(?:[-–—|]\s*via\s+\S.{0,60}|(?:©|ⓒ|\(c\))\s*\S.{0,60}|[-–—]\s*(?:تصوير|عدسة|Photo|Foto|عکس|צילום)\s*:?\s*\S.{0,40}|[-–—]\s*(?:صورة )?(?:أرشيفية|أرشيف|آرشیو|آرشیوی|ארכיון|file photo|archives?|arşiv))$/iu
const CAPTION_LABEL =
  /^(?:صدر الصورة|التعليق على الصورة|تعليق الصورة|Image (?:source|caption)|Photo caption|منبع تصویر|توضیح تصویر|تصویر کا (?:ذریعہ|کیپشن))\s*[,،:]/iu

const AGENCIES =
  'رويترز|أ\\s?\\.?\\s?ف\\s?\\.?\\s?ب\\.?|فرانس برس|الفرنسية|الأناضول|أسوشيتد برس|أ\\s?\\.?\\s?ب\\.?|الأوروبية|غيتي|وفا|سانا|واس|وام|قنا|الجزيرة|شترستوك|خاص|مواقع التواصل(?: الاجتماعي)?|Reuters|AFP|AP|EPA|Getty(?: Images)?|Anadolu|AA|Shutterstock'
const SIGNED_END = new RegExp(
  `(?:\\((?:[^()]{1,40}[-/،,]\\s?)?(?:${AGENCIES})\\)|[-–—]\\s*(?:خاص|وكالات|الإنترنت|إنترنت|مواقع التواصل(?: الاجتماعي)?))$`,
  'u',
)
const LABELLED =
  /(?:^|[\s(—–-])\(?(?:تصوير|عدسة|فوٹو|צילום|عکس|عکاس|Photo|Foto|Crédit photo)\s*[:：]\s*\S[^.؟?!]{1,40}\)?$/iu

/** Reuters numbers the pictures of a story, and sells them under each. */
const REUTERS = /^\[\d+\/\d+\]|Purchase Licensing Rights|\bREUTERS\/\p{Lu}[\p{L} .-]{2,40}$/u

const LONGEST_CAPTION = 300

/** A line under a picture: it ends in its credit, or a label for those who hear the page says so. */
export const isCaption = (line: string): boolean =>
  line.length <= LONGEST_CAPTION &&
  (CREDIT_END.test(line) ||
    SIGNED_END.test(line) ||
    LABELLED.test(line) ||
    CAPTION_LABEL.test(line) ||
    REUTERS.test(line))

const FURNITURE =
  /^(?:إعلان|إعلانات|اعلان|Advertisement|Publicité|Reklam|آگهی|اشتہار|פרסומת|تخط[ىي]? .{0,60} وواصل القراءة|Skip .{0,60} and continue reading|(?:قصص مقترحة )?نهاية(?: .{0,40})?|End of .{0,40}|Article information|قراءة الموضوع صوتيا|استمع(?: إلى المقال| للمقال)?|Listen|Aa|TT|A[+-]|شارِكْ|انتهای پیام|کد خبر\s*[:：]\s*[\d۰-۹]+|Bu haberi paylaşın|شارك(?: المقال| الخبر)?|مشاركة|نسخ الرابط|طباعة|حفظ|Share|Print|Save|Copy link|Partager|Paylaş|Getty Images|image|صورة)$/iu

/** What a page says about itself and not about the story. */
export const isFurniture = (line: string): boolean => FURNITURE.test(line) || /^[\p{P}\p{S}\s]+$/u.test(line)

const SECTION =
  /^(?:(?:ال)?(?:أخبار|اخبار|سياسة|اقتصاد|رياضة|ثقافة|فن|فنون|صحة|تكنولوجيا|تقنية|علوم|منوعات|محليات|عالم|مجتمع|رأي|آراء|تقارير|حوادث)|عرب(?:ي)? ودولي|عربي|دولي|سیاسی|اقتصادی|فرهنگی|ورزشی|اجتماعی|جهان|پاکستان|دنیا|کھیل|חדשות|כלכלה|ספורט|תרבות|news|politics|business|world|sports?|culture|health|technology|science|opinion|monde|politique|économie|société|gündem|dünya|ekonomi|spor|siyaset)$/iu

/** The name of a section, which pages show above a headline. */
export const isSectionName = (line: string): boolean => SECTION.test(line)

const CLOSING = /[.!?؟…:؛;,،۔][»”"')\]]*$/u

/** Whether a line closes as sentences do. */
export const isClosed = (line: string): boolean => CLOSING.test(line)

export const LONG = 60

/** A line of running text: long, or a whole sentence. */
export const isProse = (line: string): boolean => line.length >= 90 || (isClosed(line) && line.split(' ').length >= 4)

const LONGEST_SUBHEAD = 90

/** A short line that does not close, before a line that is prose: also in quotation marks. */
export const isSubhead = (line: string, next: string | undefined): boolean =>
  line.length <= LONGEST_SUBHEAD &&
  (!isClosed(line) || isAsked(line, next)) &&
  next !== undefined &&
  next.length > line.length &&
  isProse(next)

const LONGEST_QUESTION = 50

/** A question alone on its line above a paragraph heads what answers it. */
const isAsked = (line: string, next = ''): boolean =>
  line.length <= LONGEST_QUESTION && /[?؟]$/u.test(line) && next.length >= 90
