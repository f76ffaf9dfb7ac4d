/** Parts of a page beside its story. */
export const BESIDE_STORY =
  'nav, footer, aside, form, [role="navigation"], [class*="related" i], [class*="recommend" i], [class*="promo" i], [class*="newsletter" i], [class*="share" i]'
