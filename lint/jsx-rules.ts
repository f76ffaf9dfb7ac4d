import type { DummyRuleMap } from 'oxlint'

export const reactRules: DummyRuleMap = {
  'react/button-has-type': 'error',
  'react/checked-requires-onchange-or-readonly': 'error',
  'react/exhaustive-effect-dependencies': 'off', // react/exhaustive-deps reports it
  'react/hooks': 'off', // react/rules-of-hooks reports it
  'react/iframe-missing-sandbox': 'off', // a player of another site needs both its scripts and its own origin
  'react/jsx-boolean-value': 'error',
  'react/jsx-curly-brace-presence': 'error',
  'react/jsx-fragments': 'error',
  'react/jsx-no-constructed-context-values': 'error',
  'react/jsx-no-target-blank': 'error',
  'react/jsx-no-useless-fragment': 'error',
  'react/jsx-pascal-case': 'error',
  'react/jsx-props-no-spreading': 'error',
  'react/no-clone-element': 'error',
  'react/no-danger': 'error',
  'react/no-deriving-state-in-effects': 'error',
  'react/no-object-type-as-default-prop': 'error',
  'react/no-react-children': 'error',
  'react/no-unknown-property': 'error',
  'react/prefer-function-component': 'error',
  'react/react-in-jsx-scope': 'off', // not needed with the JSX transform of React 17 and newer
  'react/rules-of-hooks': 'error',
  'react/self-closing-comp': 'error',
}

const ACCESSIBILITY_RULES = [
  'alt-text',
  'anchor-ambiguous-text',
  'anchor-has-content',
  'anchor-is-valid',
  'aria-activedescendant-has-tabindex',
  'aria-props',
  'aria-proptypes',
  'aria-role',
  'aria-unsupported-elements',
  'autocomplete-valid',
  'click-events-have-key-events',
  'control-has-associated-label',
  'heading-has-content',
  'html-has-lang',
  'iframe-has-title',
  'img-redundant-alt',
  'interactive-supports-focus',
  'label-has-associated-control',
  'lang',
  'mouse-events-have-key-events',
  'no-access-key',
  'no-aria-hidden-on-focusable',
  'no-autofocus',
  'no-distracting-elements',
  'no-interactive-element-to-noninteractive-role',
  'no-noninteractive-element-interactions',
  'no-noninteractive-element-to-interactive-role',
  'no-noninteractive-tabindex',
  'no-redundant-roles',
  'no-static-element-interactions',
  'prefer-tag-over-role',
  'role-has-required-aria-props',
  'role-supports-aria-props',
  'scope',
  'tabindex-no-positive',
]

/** All these rules of jsx-a11y are errors, with the exceptions below. */
export const accessibilityRules: DummyRuleMap = {
  ...Object.fromEntries(ACCESSIBILITY_RULES.map((name) => [`jsx-a11y/${name}`, 'error' as const])),
  'jsx-a11y/media-has-caption': 'off', // the article's JSON decides whether a video has captions
  // It asks for <output> instead of role=status, but <output> is for the result of a form.
  'jsx-a11y/prefer-tag-over-role': 'off',
  // A wide table or code block scrolls in its own region, which must be reachable by keyboard.
  'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: ['section', 'pre'] }],
  // Safari drops the list role if list-style is none, so a list may state its role.
  'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'], nav: ['navigation'] }],
}
