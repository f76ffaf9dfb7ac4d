/**
 * What each file holds, as CSS unicode-range. No two parts of a family overlap, so a page loads only the files it uses.
 * The space belongs to the script's own file: a line of Arabic is then one run in one font, and keeps its width
 * when the file with the punctuation comes late.
 */

const space = 'U+0020,U+00A0'

const marksAndSigns = 'U+0600-0605,U+060B-060C,U+0610-061C,U+061E-061F'
const lettersAndDigits =
  'U+0621-063A,U+0640-0655,U+0657-0658,U+0660-066D,U+0670-0671,U+0674,U+0679,U+067C,U+067E,U+0681,U+0685-0686,U+0688-0689,' +
  'U+0691,U+0693,U+0696,U+0698,U+069A,U+06A9,U+06AB,U+06AF,U+06BA,U+06BC,U+06BE,U+06C0-06C3,U+06CC-06CD,U+06D0,U+06D2-06D5,' +
  'U+06F0-06F9,U+200C-200E,U+FDFC,U+FD3E-FD3F,U+FDF2'

/** Arabic, Persian and Urdu: all Arabic-script characters of the Universal Dependencies texts, 99.98% of 30,897 news articles. */
export const arabicCore = `${space},${marksAndSigns},${lettersAndDigits},U+FDFA-FDFB`

/** The same as far as Vazirmatn goes: it has no Quranic signs. */
export const arabicSans = `${space},U+060C,U+0610-0612,U+0615,U+061B,U+061F,${lettersAndDigits}`

/** Urdu, and the Arabic quoted in it. Nastaliq pays about a kilobyte a letter, so this is the shortest list. */
export const urdu =
  `${space},U+060C-060D,U+0610-0613,U+061B,U+061F,U+0621-063A,U+0640-0651,U+0653-0655,U+0657,U+0660-066D,U+0670,U+0679,U+067E,` +
  'U+0686,U+0688,U+0691,U+0698,U+06A9,U+06AF,U+06BA,U+06BE,U+06C0-06C3,U+06CC,U+06D2-06D4,U+06F0-06F9,U+200C-200D,U+FDF2,U+FDFA'

/** Letters, niqqud, cantillation and the presentation forms that old Hebrew files still hold. */
export const hebrew =
  `${space},U+0591-05C7,U+05D0-05EA,U+05EF-05F4,U+200C-200E,U+20AA,U+25CC,U+FB1D-FB36,U+FB38-FB3C,U+FB3E,U+FB40-FB41,` +
  'U+FB43-FB44,U+FB46-FB4F'

/** Punctuation and ASCII digits: on every page. What only code has is left to the system's fonts. */
export const punctuationAndDigits =
  'U+0021-0040,U+005B,U+005D,U+005F,U+007C,U+00A9,U+00AB,U+00B0,U+00B7,U+00BB,U+00D7,U+2013-2014,U+2018-2019,U+201C-201D,' +
  'U+2022,U+2026,U+20AC,U+2212'

/** Latin letters: only on pages that name something in Latin. */
export const latinLetters = 'U+0041-005A,U+0061-007A'
