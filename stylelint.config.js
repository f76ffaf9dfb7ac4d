// The flow goes both ways: a style says start and end, never left and right. What CSS has no logical word for (a transform's
// origin, a gradient's direction) takes its side from a custom property that is set per direction.
const sides = '/\\b(left|right)\\b/'
const shorthands = [
  'margin',
  'padding',
  'inset',
  'border-width',
  'border-style',
  'border-color',
  'scroll-margin',
  'scroll-padding',
]

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  rules: {
    // Safari has no overflow-inline, so the axes of scrolling keep their physical names. A shorthand of at most three values is
    // the same on both sides; a fourth would tell left from right.
    'property-layout-mappings': ['flow-relative', { ignoreProperties: [/^overflow/, /^overscroll-/, ...shorthands] }],
    'declaration-property-max-values': {
      ...Object.fromEntries(shorthands.map((name) => [name, 3])),
      'border-radius': 1,
    },
    'unit-layout-mappings': 'flow-relative',
    'value-keyword-layout-mappings': 'flow-relative',
    'function-disallowed-list': ['translate', 'translateX', 'translate3d'],
    'declaration-property-value-disallowed-list': {
      '/^(background|mask|object-position|transform-origin|perspective-origin|caption-side)/': [sides],
      '/^[a-z]/': ['/\\bto (left|right)\\b/'],
      'text-align': ['justify'],
      'text-indent': ['/^-\\d{3}/'],
      // Slanted Arabic is a fault. Emphasis takes its style from a custom property, which only Latin languages set to italic.
      'font-style': ['/italic|oblique/'],
      font: ['/italic|oblique/'],
      // Sideways movement needs the direction: `0 <y>`, or a custom property in the first value.
      translate: ['/^(?!none$|0( |$)|[^ ]*var\\()/'],
    },
    // Tracking tears joined letters apart.
    'declaration-property-value-allowed-list': { 'letter-spacing': ['normal', '0'] },
    'declaration-property-unit-disallowed-list': { 'font-size': ['px'], font: ['px'], 'line-height': ['px'] },
    'declaration-no-important': true,
    'selector-class-pattern': ['^[a-z][a-zA-Z0-9]*$', { message: 'A class of a CSS module is camelCase' }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
    'custom-property-empty-line-before': null, // tokens stand in groups
    'no-descending-specificity': null,
  },
  overrides: [{ files: ['**/print*.css', '**/reducedMotion*.css'], rules: { 'declaration-no-important': null } }],
}
