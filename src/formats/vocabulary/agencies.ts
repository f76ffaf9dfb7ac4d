import type { Words } from './anyOf.ts'

/** News agencies and broadcasters by the names that they sign datelines and captions with. */
export const newsAgencies: Words = {
  ar: [
    { word: 'رويترز', source: 'Reuters' },
    { word: 'أ.ف.ب.', source: 'Agence France-Presse' },
    { word: 'فرانس( )برس', source: 'Agence France-Presse' },
    { word: 'وكالة فرانس برس', source: 'Agence France-Presse' },
    { word: 'الفرنسية', source: 'Agence France-Presse' },
    { word: 'الأناضول', source: 'Anadolu Agency' },
    { word: 'وكالة الأناضول', source: 'Anadolu Agency' },
    { word: 'أسوشيتد( )برس', source: 'Associated Press' },
    { word: 'أ.ب.', source: 'Associated Press' },
    { word: 'د.ب.أ.', source: 'dpa' },
    { word: 'سبوتنيك', source: 'Sputnik' },
    { word: 'تاس', source: 'TASS' },
    { word: 'نوفوستي', source: 'RIA Novosti' },
    { word: 'شينخوا', source: 'Xinhua' },
    { word: 'وفا', source: 'WAFA, Palestine' },
    { word: 'سانا', source: 'SANA, Syria' },
    { word: 'واس', source: 'SPA, Saudi Arabia' },
    { word: 'وام', source: 'WAM, United Arab Emirates' },
    { word: 'قنا', source: 'QNA, Qatar' },
    { word: 'بترا', source: 'Petra, Jordan' },
    { word: 'واع', source: 'INA, Iraq' },
    { word: 'إفي', source: 'EFE' },
    { word: 'الجزيرة', source: 'Al Jazeera' },
  ],
  fa: [
    { word: 'رویترز', source: 'Reuters' },
    { word: 'ایسنا', source: 'ISNA' },
    { word: 'ایرنا', source: 'IRNA' },
    { word: 'تسنیم', source: 'Tasnim' },
    { word: 'فارس', source: 'Fars' },
  ],
  ur: [
    { word: 'رائٹرز', source: 'Reuters' },
    { word: 'اے ایف پی', source: 'Agence France-Presse' },
  ],
  he: [{ word: 'רויטרס', source: 'Reuters' }],
  en: [
    { word: 'Reuters', source: 'Reuters' },
    { word: 'REUTERS', source: 'Reuters, in datelines and captions' },
    { word: 'AFP', source: 'Agence France-Presse' },
    { word: 'AP', source: 'Associated Press' },
    { word: 'The Associated Press', source: 'Associated Press' },
    { word: 'CNN', source: 'CNN' },
    { word: 'BBC', source: 'BBC' },
    { word: 'dpa', source: 'dpa' },
    { word: 'DPA', source: 'dpa' },
    { word: 'EFE', source: 'EFE' },
    { word: 'ANSA', source: 'ANSA' },
    { word: 'TASS', source: 'TASS' },
    { word: 'Xinhua', source: 'Xinhua' },
    { word: 'Anadolu', source: 'Anadolu Agency' },
    { word: 'AA', source: 'Anadolu Agency' },
    { word: 'SPA', source: 'SPA, Saudi Arabia' },
    { word: 'WAM', source: 'WAM, United Arab Emirates' },
    { word: 'SANA', source: 'SANA, Syria' },
    { word: 'WAFA', source: 'WAFA, Palestine' },
    { word: 'RT', source: 'RT' },
  ],
}

/** Words that replace the name of an agency where a story comes from several. */
export const unnamedAgencies: Words = {
  ar: [
    { word: 'وكالات', source: 'Arabic papers' },
    { word: 'الوكالات', source: 'Arabic papers' },
  ],
  he: [{ word: 'סוכנויות', source: 'Hebrew papers' }],
}

/** Agencies whose names are also other words: agencies in datelines, not in brackets at the end of a caption. */
export const ambiguousAgencies: Words = {
  fa: [{ word: 'مهر', source: 'Mehr News Agency; also the month of Mehr, in dates under pictures' }],
}

/** Agencies that sell pictures: they sign captions, never datelines. */
export const pictureAgencies: Words = {
  ar: [
    { word: 'الأوروبية', source: 'European Pressphoto Agency' },
    { word: 'غيتي', source: 'Getty Images' },
    { word: 'شترستوك', source: 'Shutterstock' },
  ],
  en: [
    { word: 'EPA', source: 'European Pressphoto Agency' },
    { word: 'Getty( Images)', source: 'Getty Images' },
    { word: 'Shutterstock', source: 'Shutterstock' },
  ],
}

/** What Arabic captions name in place of an agency. */
export const otherPictureSources: Words = {
  ar: [
    { word: 'خاص', source: 'Arabic papers: the picture is their own' },
    { word: 'مواقع التواصل( الاجتماعي)', source: 'Arabic papers: from social media' },
    { word: '(ال)إنترنت', source: 'Arabic papers: from the internet' },
  ],
}

/** Agencies that are written after the names of people («Karl Melander/TT»), not after the place of a dateline. */
export const bylineAgencies: Words = {
  sv: [{ word: 'TT', source: 'TT, Sweden' }],
  no: [{ word: 'NTB', source: 'NTB, Norway' }],
}
