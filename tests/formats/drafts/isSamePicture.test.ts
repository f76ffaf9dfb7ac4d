import { expect, test } from 'vitest'
import { isSamePicture } from '#formats/drafts/isSamePicture.ts'

const same: [string, string][] = [
  ['https://a.example/u/port-800x450.jpg', 'https://a.example/u/port.jpg'],
  ['https://img.example/b/R29/AVvX/s640/port.jpg', 'https://img.example/b/R29/AVvX/w1200-h630-p-k-no-nu/port.jpg'],
  ['https://img.example/a/AVvXsEjKlm=s640', 'https://img.example/a/AVvXsEjKlm=w1200-h630-p-k-no-nu'],
  ['https://a.example/content/images/2024/05/port.jpg', 'https://a.example/content/images/size/w1200/2024/05/port.jpg'],
  [
    'https://a.example/sites/default/files/styles/large/public/2024-03/port.jpg?itok=x',
    'https://a.example/sites/default/files/2024-03/port.jpg',
  ],
  [
    'https://cdn.example/image/fetch/w_1456,c_limit,f_auto/https%3A%2F%2Fa.example%2Fu%2Fport.jpeg',
    'https://a.example/u/port.jpeg',
  ],
  [
    'https://a.example/_next/image?url=https%3A%2F%2Fa.example%2Fu%2Fport.jpg&w=640&q=75',
    'https://a.example/u/port.jpg',
  ],
  ['https://a.example/cdn-cgi/image/width=600/https://b.example/u/port.jpg', 'https://b.example/u/port.jpg'],
  ['https://a.example/picture/731?w=300', 'https://a.example/picture/731?w=900'],
  ['https://cdn.paper.example/large/harbour-at-dawn.jpg', 'https://www.paper.example/small/harbour-at-dawn.webp'],
  ['https://a.example/news/640/cpsprodpb/_131245678_port.jpg', 'https://b.example/1024/_131245678_port.jpg'],
  [
    'https://a.example/3f2504e0-4f89-11d3-9a0c-0305e82c3301.jpg',
    'https://b.example/c/3f2504e0-4f89-11d3-9a0c-0305e82c3301.jpg',
  ],
]

test.each(same)('%s and %s are one picture', (one, other) => {
  expect(isSamePicture(one, other)).toBe(true)
  expect(isSamePicture(other, one)).toBe(true)
})

const different: [string, string][] = [
  ['https://a.example/photo-of-the-day.jpg', 'https://b.example/photo-of-the-day.jpg'],
  [
    'https://a.example/wp-content/uploads/2026/05/photo-of-the-day.jpg',
    'https://b.example/wp-content/uploads/2026/05/photo-of-the-day.jpg',
  ],
  ['https://a.example/uploads/2025/photo-of-the-day.jpg', 'https://a.example/uploads/2026/photo-of-the-day.jpg'],
  ['https://a.example/photo-of-2026-11-22.jpg', 'https://b.example/photo-of-2026-11-22.jpg'],
  ['https://a.example/photo-of-20261122.jpg', 'https://b.example/photo-of-20261122.jpg'],
  ['https://a.co.uk/photo-of-the-day.jpg', 'https://b.co.uk/photo-of-the-day.jpg'],
  ['https://a.example/صورة-اليوم-من-المرفأ.jpg', 'https://b.example/صورة-اليوم-من-المرفأ.jpg'],
  [
    'https://a.example/wp-content/uploads/featured-image.jpg',
    'https://b.example/wp-content/uploads/featured-image.jpg',
  ],
  ['https://a.example/2023/port.jpg', 'https://a.example/2024/port.jpg'],
  ['https://a.example/show.aspx?id=11', 'https://a.example/show.aspx?id=12'],
  ['https://a.example/u/port-1.jpg', 'https://a.example/u/port-2.jpg'],
  [
    'https://cdn.example/f/https%3A%2F%2Fa.example%2Fone%2Fx.jpg',
    'https://cdn.example/f/https%3A%2F%2Fa.example%2Ftwo%2Fx.jpg',
  ],
]

test.each(different)('%s and %s are two pictures', (one, other) => expect(isSamePicture(one, other)).toBe(false))
