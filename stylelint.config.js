// Pages are laid out in both directions, so styles use logical sides (start, end), never left and right. Where CSS has
// no logical value (transform-origin, gradient directions), the side comes from a custom property set per direction.
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
    // Safari lacks overflow-inline, so overflow keeps its physical axes. A shorthand with at most three values is
    // symmetrical; a fourth value would make left and right differ.
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
      // Arabic letters must not be slanted. Emphasis uses a custom property that is italic only in left-to-right text.
      'font-style': ['/italic|oblique/'],
      font: ['/italic|oblique/'],
      // Horizontal movement depends on the direction, so the first value is 0 or a custom property.
      translate: ['/^(?!none$|0( |$)|[^ ]*var\\()/'],
    },
    // Letter spacing separates joined Arabic letters.
    'declaration-property-value-allowed-list': { 'letter-spacing': ['normal', '0'] },
    'declaration-property-unit-disallowed-list': { 'font-size': ['px'], font: ['px'], 'line-height': ['px'] },
    'declaration-no-important': true,
    'selector-class-pattern': ['^[a-z][a-zA-Z0-9]*$', { message: 'A class of a CSS module is camelCase' }],
    'selector-id-pattern': [
      '^_[a-z]+(-[a-z]+)*$',
      { message: 'Our ids begin with _, so that no article can take them' },
    ],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
    'custom-property-empty-line-before': null, // tokens are grouped
    'no-descending-specificity': null,
  },
  overrides: [{ files: ['**/print*.css', '**/reducedMotion*.css'], rules: { 'declaration-no-important': null } }],
}
