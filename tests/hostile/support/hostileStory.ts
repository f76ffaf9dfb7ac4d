import type { Place } from './corpus.ts'

/** A story as foreign formats have it, with a hostile input in the places that its kind fits. */
export type HostileStory = {
  /** A harmless word, different for every story, which is part of its address and headline. */
  name: string
  /** Where a format has HTML. */
  html: string
  /** In headlines, names, captions, sections and tags. */
  text: string
  /** In links, sources of pictures and recordings. */
  address: string
  /** The name of an additional field in JSON. */
  key: string
}

const ADDRESS = 'https://source.example/a.jpg'

export function createHostileStory(name: string, place: Place, input: string): HostileStory {
  const story = { name, html: asMarkup(place, input), text: input, address: ADDRESS, key: 'more' }
  if (place === 'address') return { ...story, address: input }
  return place === 'key' ? { ...story, key: input } : story
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function asMarkup(place: Place, input: string): string {
  if (place === 'html') return input
  const value = escapeHtml(input)
  if (place === 'text') return `<p>${value} <a href="https://evil.example/">${value}</a> <b>${value}</b></p>`
  return place === 'address' ? withAddress(value) : withName(value)
}

/** An address in every attribute that has one. */
const withAddress = (value: string): string =>
  [
    `<p><a href="${value}">رابط</a> <a href="${value}" title="${value}"><b>غليظ</b></a></p>`,
    `<img src="${value}" alt="صورة"><img data-src="${value}" srcset="${value} 100w, ${value} 2x" alt="أخرى">`,
    `<figure><a href="${value}"><img src="https://source.example/b.jpg" alt="صورة برابط"></a></figure>`,
    `<iframe src="${value}"></iframe><embed src="${value}"><object data="${value}"></object>`,
    `<video src="${value}" poster="${value}"><source src="${value}"><track src="${value}"></video>`,
    `<audio src="${value}"></audio>`,
    `<blockquote cite="${value}">قول<cite><a href="${value}">مصدر</a></cite></blockquote>`,
    `<blockquote class="twitter-tweet"><p>تغريدة</p><a href="${value}">٢٠ نوفمبر</a></blockquote>`,
    `<form action="${value}"><button formaction="${value}">زر</button></form><table background="${value}"></table>`,
    `<svg><a xlink:href="${value}"><text>رسم</text></a></svg><base href="${value}"><area href="${value}">`,
  ].join('')

/** A name in every attribute that gives or uses one. */
const withName = (value: string): string =>
  [
    `<h2 id="${value}" name="${value}">عنوان</h2><p id="${value}" class="${value}">فقرة <a name="${value}">هنا</a></p>`,
    `<p><a href="#${value}">إلى الاسم</a> <sup><a href="#${value}" id="ref-${value}">1</a></sup></p>`,
    `<img name="${value}" id="${value}" src="https://source.example/a.jpg" alt="${value}">`,
    `<form id="${value}" name="${value}"><input name="${value}" id="${value}"><output for="${value}"></output></form>`,
    `<iframe name="${value}"></iframe><object id="${value}"></object><embed name="${value}">`,
    `<p lang="${value}" dir="${value}" style="${value}">لغة</p><p itemprop="${value}" ${value}="${value}">خاصة</p>`,
    `<ol class="footnotes"><li id="${value}">حاشية</li></ol><${value}>عنصر</${value}>`,
  ].join('')
