import { type Point, smooth, trace } from '../../curve.ts'
import { circle, rect, shape, stroke } from '../../markup.ts'
import { lighter } from '../../palette.ts'
import { many } from '../../random.ts'
import { girdle, type Profile, turned } from '../../shapes/lathe.ts'
import type { Sheet } from '../../sheet.ts'

const foot: Profile = trace('74,0 78,-16 70,-34 56,-46 60,-58 44,-74')

export const pawn: Profile = [
  ...foot,
  [28, -120],
  [24, -160],
  [44, -172],
  [40, -180],
  [26, -186],
  [38, -206],
  [44, -226],
  [34, -252],
  [8, -264],
]

export const king: Profile = [
  ...foot,
  [34, -150],
  [27, -240],
  [52, -254],
  [50, -266],
  [32, -274],
  [38, -300],
  [52, -352],
  [40, -366],
  [14, -376],
  [10, -384],
]

export const queen: Profile = [
  ...foot,
  [33, -140],
  [26, -220],
  [50, -232],
  [48, -244],
  [30, -252],
  [38, -284],
  [56, -326],
  [30, -332],
  [16, -340],
  [18, -352],
  [6, -364],
]

export const rook: Profile = [...foot, [42, -110], [38, -160], [56, -172], [58, -216], [58, -222]]

export const bishop: Profile = [
  ...foot,
  [30, -130],
  [24, -190],
  [46, -202],
  [42, -212],
  [26, -218],
  [42, -246],
  [38, -280],
  [14, -312],
  [12, -324],
  [4, -330],
]

export const ivory = ['#f6e3bd', '#e9cb98', '#b98f66'] as const

export const ebony = ['#5a3a48', '#3a2233', '#1c1020'] as const

type Wood = typeof ivory | typeof ebony

export const piece = (sheet: Sheet, profile: Profile, wood: Wood, crown = ''): string => {
  const band = wood === ivory ? '#a8703f' : '#8a4a4a'
  return turned(sheet, profile, wood, (wrap) => girdle(wrap, -36, -42, band) + girdle(wrap, -60, -64, band)) + crown
}

export const kingCrown = (wood: Wood): string =>
  circle(0, -398, 15, wood[1]) + circle(-5, -403, 5, lighter(wood[0], 0.5)) + shape('M-7 -410L0 -432L7 -410Z', wood[0])

export const battlement = (wood: Wood): string => many(4, (index) => rect(-56 + index * 31, -246, 20, 30, index < 2 ? wood[0] : wood[2]))

export const notch = (): string => stroke('M6 -300L26 -262', '#1c1020', 6, { opacity: 0.75 })

export const knight = (sheet: Sheet, wood: Wood): string => {
  const head: Point[] = trace(
    '-50,-74 -60,-120 -48,-170 -30,-205 -36,-245 -30,-290 -8,-322 6,-350 18,-322 44,-306 70,-276 98,-226 106,-202 94,-184 74,-184 48,-206 26,-208 34,-176 52,-140 56,-104 50,-74',
  )
  const mane = many(7, (index) =>
    stroke(
      `M${-38 - index * 2.6} ${-282 + index * 28}Q${-14 - index} ${-276 + index * 28} ${4 - index} ${-256 + index * 28}`,
      lighter(wood[0], 0.25),
      3.4,
      { opacity: 0.55 },
    ),
  )
  return (
    piece(sheet, foot, wood) +
    shape(smooth(head, true), sheet.fade([`${wood[2]} 0`, `${wood[2]} 0.3`, `${wood[1]} 0.7`, `${lighter(wood[0], 0.2)} 1`], 'right')) +
    mane +
    circle(38, -272, 8, '#160a12') +
    circle(36, -275, 2.4, '#fff0cf') +
    stroke('M70 -204C78 -210 84 -214 90 -222M96 -204L100 -208', '#160a12', 4, { opacity: 0.75 }) +
    stroke(smooth(head.slice(6, 13)), lighter(wood[0], 0.4), 4, { opacity: 0.7 })
  )
}
