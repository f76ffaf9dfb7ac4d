const anyOf = (words: string): string => words.split(/\s+/u).join('|')

/** Stems of Persian verbs that news is written with; none of them with می before it makes another word. */
export const PRESENT_STEMS = anyOf(
  `کن شو گوی خواه توان دان رو آی ده گیر بین رس گذار آور بر یاب ساز زن نویس خوان دار باش مان افت پرداز شناس پذیر پرس
    گرد گذر خند ترس فرست نشین آموز فهم کوش جنگ فروش خر افزای کاه انجام`,
)

export const PAST_STEMS = anyOf(
  `کرد شد گفت خواست توانست دانست رفت آمد داد گرفت دید رسید گذاشت آورد برد یافت ساخت زد نوشت خواند داشت ماند افتاد
    پرداخت شناخت پذیرفت پرسید گشت گذشت خندید ترسید فرستاد نشست آموخت فهمید کوشید جنگید فروخت خرید افزود کاست انجامید`,
)

/** «می» before these may be the wine that is drunk. */
export const DRINKING = { present: anyOf('خور نوش کش'), past: anyOf('خورد نوشید کشید') }

/** Adjectives whose comparative stands in two parts; بهتر, بیشتر, کمتر, مهتر and کهتر are one word. */
export const ADJECTIVES = anyOf(
  `بزرگ کوچک مهم سریع قوی ضعیف جدید قدیمی آسان سخت نزدیک دور بلند کوتاه پایین بالا گران ارزان جوان پیر زیبا عمیق
    گسترده طولانی شدید دقیق سنگین سبک روشن تاریک گرم سرد پیچیده ساده محبوب معروف موفق مناسب مفید خطرناک امن تازه
    عجیب عمومی فعال جدی وسیع غنی فقیر پایدار ناچیز باریک پهن`,
)
