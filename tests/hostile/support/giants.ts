const DEPTH = 100_000
const MANY = 1_000_000
const TEN_MILLION = 10_000_000

/** Markup that is deeper, longer or has more parts than any story, by what there is too much of. */
export const giantMarkup: Record<string, () => string> = {
  'nested elements': () => `${'<div>'.repeat(DEPTH)}x`,
  'nested lists': () => `${'<ul><li>'.repeat(DEPTH)}x`,
  'nested links': () => `${'<a href=x><b><i>'.repeat(DEPTH)}x`,
  'nested quotes': () => `${'<blockquote>'.repeat(DEPTH)}x`,
  'nested tables': () => `${'<table><tr><td>'.repeat(DEPTH)}x`,
  'nested drawings': () => `${'<svg><g>'.repeat(DEPTH)}x`,
  'nested formulas': () => `${'<math><mrow>'.repeat(DEPTH)}x`,
  'nested templates': () => `${'<template>'.repeat(DEPTH)}x`,
  'nested noscripts': () => `${'<noscript>'.repeat(DEPTH)}x`,
  'unclosed marks': () => `${'<b><p>'.repeat(DEPTH)}x`,
  'a million items': () => `<ul>${'<li>x'.repeat(MANY)}</ul>`,
  'a million paragraphs': () => '<p>x'.repeat(MANY),
  'a million line breaks': () => 'x<br>'.repeat(MANY),
  'a million pictures': () => '<img src=a.jpg>'.repeat(MANY),
  'a million links': () => '<a href=x>x</a> '.repeat(MANY),
  'a million cells': () => `<table><tr>${'<td>x'.repeat(MANY)}</table>`,
  'a million rows': () => `<table>${'<tr><td>x'.repeat(MANY)}</table>`,
  'a million terms': () => `<dl>${'<dt>x<dd>y'.repeat(MANY / 2)}</dl>`,
  'a million scripts': () => '<script>'.repeat(MANY),
  'a million shortcodes': () => '[caption]'.repeat(MANY),
  'a million ids': () =>
    Array.from({ length: MANY / 10 }, (_, i) => `<a href="#i${i}">x</a><p id="i${i}">y</p>`).join(''),
  'spans of a million columns': () => `<table>${'<tr><td rowspan=1000000 colspan=1000000>x'.repeat(1000)}</table>`,
  'ten million characters': () => 'كلمة '.repeat(TEN_MILLION / 5),
  'ten million spaces': () => `${' '.repeat(TEN_MILLION)}x`,
  'ten million brackets': () => '<'.repeat(TEN_MILLION),
  'ten million ampersands': () => '&'.repeat(TEN_MILLION),
  'ten million square brackets': () => '['.repeat(TEN_MILLION),
  'ten million comments': () => '<!--'.repeat(TEN_MILLION / 4),
  'ten million line ends': () => '\n'.repeat(TEN_MILLION),
  'ten million isolates': () => '\u2066'.repeat(TEN_MILLION),
  'ten million overrides': () => '\u202E'.repeat(TEN_MILLION),
  'ten million zero-width spaces': () => '\u200B'.repeat(TEN_MILLION),
  'ten million accents': () => `a${'\u0301'.repeat(TEN_MILLION)}`,
  'a name of ten million characters': () => `<p class="${'a '.repeat(TEN_MILLION / 2)}" id="${'b'.repeat(1000)}">x</p>`,
  'an address of ten million characters': () => `<a href="https://evil.example/${'a'.repeat(TEN_MILLION)}">x</a>`,
  'a style of ten million characters': () => `<p style="${'color:red;'.repeat(TEN_MILLION / 10)}">x</p>`,
  'a hundred thousand attributes': () => `<p ${Array.from({ length: DEPTH }, (_, i) => `a${i}=1`).join(' ')}>x</p>`,
  'a million sources': () => `<img src=a.jpg srcset="${'a.jpg 1w, '.repeat(MANY)}">`,
}

const FACTS = '"id":"giant","inLanguage":"ar","headline":"خبر","datePublished":"2026-11-22T12:00:00+03:00"'

const article = (body: string): string => `{${FACTS},"body":[${body}]}`

const nested = (open: string, close: string): string => open.repeat(DEPTH) + close.repeat(DEPTH)

/** The same in our own JSON. */
export const giantJson: Record<string, () => string> = {
  'nested arrays': () => article(nested('[', ']')),
  'nested objects': () => article(`${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`),
  'an article of nested arrays': () => nested('[', ']'),
  'nested lists': () => article(nested('{"type":"list","items":[[', ']]}')),
  'nested quotes': () => article(nested('{"type":"quote","blocks":[', ']}')),
  'nested boxes': () => article(nested('{"type":"factBox","blocks":[', ']}')),
  'nested texts': () => article(`{"type":"paragraph","text":${nested('[', ']')}}`),
  'a million items': () => article(`{"type":"list","items":["x"${',"x"'.repeat(MANY)}]}`),
  'a million paragraphs': () => article(`{"type":"divider"}${',{"type":"divider"}'.repeat(MANY)}`),
  'a million runs': () => article(`{"type":"paragraph","text":["x"${',{"text":"x"}'.repeat(MANY)}]}`),
  'a million faults': () => article(`1${',1'.repeat(MANY)}`),
  'a million unknown blocks': () => article(`{"type":"x"}${',{"type":"x"}'.repeat(MANY)}`),
  'a million fields': () => `{${FACTS},"body":[]${Array.from({ length: MANY }, (_, i) => `,"f${i}":1`).join('')}}`,
  'a headline of ten million characters': () => article('').replace('خبر', 'خ'.repeat(TEN_MILLION)),
  'a paragraph of ten million characters': () =>
    article(`{"type":"paragraph","text":"${'كلمة '.repeat(TEN_MILLION / 5)}"}`),
  'a tag of ten million characters': () =>
    article('').replace('"body"', `"keywords":["${'x'.repeat(TEN_MILLION)}"],"body"`),
  'a number beyond all': () => article('{"type":"list","ordered":true,"start":1e308,"items":["x"]}'),
}
