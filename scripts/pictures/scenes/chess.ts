/** A game of chess late on: a king and a knight face to face in a slant of light. */
import { trace } from '../curve.ts'
import { blur, filtered, glow, mottle } from '../effects.ts'
import { circle, ellipse, group, move, polygon, rect, shape, stroke } from '../markup.ts'
import { ink, lighter } from '../palette.ts'
import { many, times } from '../random.ts'
import { camera, front, slab } from '../shapes/space.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { battlement, bishop, ebony, ivory, king, kingCrown, knight, notch, pawn, piece, queen, rook } from './chess/pieces.ts'

const space = camera(600, 330, 1150)

const board = 2.1

const edge = 3.05

const squares = (sheet: Sheet): string => {
  const cells = times(8, (row) =>
    times(8, (column) => {
      const [x, z] = [-4 + column, edge + row]
      const light = (row + column) % 2 === 0
      return shape(
        slab(space, board, x, x + 1, z, z + 1),
        light ? sheet.span(['#f3d6a0', '#b98a5a'], [0, 450], [0, 950]) : sheet.span(['#7a4430', '#3a1c1e'], [0, 450], [0, 950]),
      )
    }).join(''),
  ).join('')
  return (
    shape(slab(space, board, -4.5, 4.5, edge - 0.4, edge + 8.5), sheet.span(['#5a3020', '#2a1412'], [0, 400], [0, 1000])) +
    shape(front(space, edge - 0.4, -4.5, 4.5, board, board + 0.34), sheet.fade(['#8a5230', '#2a1412'])) +
    filtered(mottle(sheet, 0.006, 0.03, 0.5), cells) +
    stroke(slab(space, board, -4, 4, edge, edge + 8), '#e0b070', 3, { opacity: 0.6 })
  )
}

const draw = (sheet: Sheet): string => {
  const set = (column: number, row: number, mark: string): { z: number; mark: string } => {
    const z = edge + row + 0.5
    const [x, y] = space(-4 + column + 0.5, board, z)
    const size = (1150 / z / 168) * 0.94
    const shadow = filtered(
      blur(sheet, 5 * size + 1),
      polygon(
        [
          [x - 60 * size, y - 6 * size],
          [x + 60 * size, y + 8 * size],
          [x + 300 * size, y + 74 * size],
          [x + 236 * size, y + 92 * size],
        ],
        '#160a10',
        { opacity: 0.55 },
      ),
    )
    return { z, mark: shadow + ellipse(x, y, 80 * size, 13 * size, '#160a10', { opacity: 0.5 }) + move(x, y, mark, size) }
  }
  const pieces = [
    set(0, 7, piece(sheet, rook, ebony, battlement(ebony))),
    set(2, 7, piece(sheet, bishop, ebony, notch())),
    set(3, 7, piece(sheet, queen, ebony)),
    set(6, 7, piece(sheet, rook, ebony, battlement(ebony))),
    set(1, 6, piece(sheet, pawn, ebony)),
    set(5, 6, piece(sheet, pawn, ebony)),
    set(7, 6, piece(sheet, pawn, ebony)),
    set(6, 5, piece(sheet, pawn, ebony)),
    set(4, 4, piece(sheet, pawn, ivory)),
    set(2, 4, piece(sheet, pawn, ebony)),
    set(5, 2, group(knight(sheet, ebony), { transform: 'scale(-1 1)' })),
    set(1, 2, piece(sheet, pawn, ivory)),
    set(2, 1, piece(sheet, king, ivory, kingCrown(ivory))),
    set(5, 0, piece(sheet, pawn, ivory)),
    set(6, 1, piece(sheet, bishop, ivory, notch())),
  ].toSorted((a, b) => b.z - a.z)
  const room =
    sheet.cover(sheet.round(['#8a4a3c', '#4a2434', '#1c1024'], 0.25, 0.3, 0.9)) +
    filtered(
      blur(sheet, 14),
      many(9, (index) =>
        rect(60 + index * 130, 90 + (index % 3) * 26, 84, 320, index % 2 === 0 ? '#6a3a3a' : '#2a3a4a', { opacity: 0.55 }),
      ) + rect(0, 410, 1200, 24, '#3a1c22'),
    ) +
    glow(sheet, 180, 120, 420, '#ffc478', 0.55)
  const beam = filtered(
    blur(sheet, 12),
    polygon(trace('-60,60 -60,260 1260,1080 1260,640'), sheet.span(['#ffe6ae 0 0.38', '#ffd08a 1 0.02'], [0, 150], [1100, 900]), {
      blend: 'screen',
    }),
  )
  const [near, far] = [pieces.filter(({ z }) => z < 8.9), pieces.filter(({ z }) => z >= 8.9)]
  return (
    room +
    rect(-10, 500, 1220, 720, sheet.fade(['#3a1c1c', '#160a10'])) +
    squares(sheet) +
    filtered(blur(sheet, 2.2), sheet.cover('none') + far.map(({ mark }) => mark).join('')) +
    near.map(({ mark }) => mark).join('') +
    beam +
    many(60, () =>
      circle(sheet.random.range(0, 1200), sheet.random.range(100, 900), sheet.random.range(0.7, 2), '#ffe9c0', {
        opacity: sheet.random.range(0.1, 0.5).toFixed(2),
      }),
    ) +
    glow(sheet, 120, 140, 760, lighter(ink.saffron, 0.2), 0.22) +
    sheet.cover(sheet.round(['#0e0610 0.5 0', '#0e0610 1 0.8'], 0.46, 0.52, 0.76))
  )
}

export const chessBoard: Scene = { width: 1200, height: 1200, seed: 18, draw }
