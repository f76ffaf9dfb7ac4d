import { defineConfig } from 'oxfmt'

// Code only: articles, catalogues and goldens are data, and prose is wrapped by hand.
export default defineConfig({
  printWidth: 120,
  semi: false,
  singleQuote: true,
  ignorePatterns: [
    '**/*.json',
    '**/*.md',
    '**/*.html',
    'public/**',
    // A newsroom writes its own as it likes.
    'src/site.ts',
    'tests/newsroom/paper/**',
  ],
})
