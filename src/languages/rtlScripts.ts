/** Scripts written from right to left (letters of bidi class R or AL): ISO 15924 codes in lower case. */
export const RTL_SCRIPTS: ReadonlySet<string> = new Set(
  'adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi'.split(' '),
)
