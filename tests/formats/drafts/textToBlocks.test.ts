import { expect, test } from 'vitest'
import { anyTextToBlocks, textToBlocks } from '#formats/drafts/textToBlocks.ts'

test('an address in plain text becomes a link without the punctuation after it', () => {
  expect(textToBlocks('التفاصيل في https://example.org/a?b=1&c=2، والباقي لاحقًا.')).toEqual([
    {
      type: 'paragraph',
      text: [
        'التفاصيل في ',
        { text: 'https://example.org/a?b=1&c=2', href: 'https://example.org/a?b=1&c=2' },
        '، والباقي لاحقًا.',
      ],
    },
  ])
})

test('a line that is only the address of a video becomes an embed; an invalid address stays text', () => {
  expect(textToBlocks('نص\nhttps://youtu.be/aqz-KE-bpKQ\nhttps://[x')).toEqual([
    { type: 'paragraph', text: 'نص' },
    { type: 'embed', url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', provider: 'YouTube' },
    { type: 'paragraph', text: 'https://[x' },
  ])
})

test('lines wrapped at a column are one paragraph', () => {
  const wrapped = [
    'أعلنت السلطات اليوم أن الميناء الشمالي سيفتح أبوابه',
    'أمام السفن بعد شهرين من الأعمال التي شملت الأرصفة',
    'والرافعات والطرق المؤدية إليه من الجهتين',
    'كما كان مقررًا.',
  ].join('\n')
  expect(textToBlocks(`${wrapped}\n\n${wrapped}`)).toHaveLength(2)
})

test('two or three lines are one paragraph if lower-case letters show that the sentence goes on', () => {
  const [first, second] = [
    'The harbour board published its plan for the northern quay,',
    'which will take two years and close one lane of the road.',
  ]
  expect(textToBlocks(`\n     ${first} \n     ${second}\n   `)).toEqual([
    { type: 'paragraph', text: `${first} ${second}` },
  ])
  expect(textToBlocks('Harbour opens again\nThe board met on Friday.')).toHaveLength(2)
  expect(textToBlocks('milk\nbread\nsalt')).toHaveLength(3)
})

test('an entity or a marked word does not join the paragraphs of a text', () => {
  expect(anyTextToBlocks('فقرة أولى &amp; طويلة.\n\nفقرة ثانية.', {})).toEqual([
    { type: 'paragraph', text: 'فقرة أولى & طويلة.' },
    { type: 'paragraph', text: 'فقرة ثانية.' },
  ])
  expect(anyTextToBlocks('فقرة <b>أولى</b>.\n\nفقرة ثانية.', {})).toHaveLength(2)
})
