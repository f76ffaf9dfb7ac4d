import { type Point, trace } from '../../curve.ts'
import { ink } from '../../palette.ts'
import { frieze, girdle, type Profile, type Wrap } from '../../shapes/lathe.ts'

const lozenge: readonly Point[] = trace('0.5,0 0.95,0.5 0.5,1 0.05,0.5')

const tooth: readonly Point[] = [
  [0, 0],
  [0.5, 1],
  [1, 0],
]

const leaf: readonly Point[] = trace('0.5,0 0.72,0.3 0.66,0.7 0.5,1 0.34,0.7 0.28,0.3')

export const jar: Profile = trace('92,0 118,-60 196,-200 232,-330 206,-470 120,-560 84,-620 104,-680 118,-700')

export const jug: Profile = trace('66,0 92,-40 134,-150 120,-260 66,-350 52,-420 72,-470')

export const bowl: Profile = trace('62,0 66,-18 128,-70 186,-140 200,-162')

export const bottle: Profile = trace('70,0 106,-40 128,-130 92,-230 38,-300 30,-400 46,-424')

export const greatJar = (wrap: Wrap): string =>
  girdle(wrap, -60, -96, '#1d5a63') +
  frieze(wrap, -66, -90, 30, ink.cream, lozenge) +
  girdle(wrap, -130, -136, '#1d5a63') +
  frieze(wrap, -230, -142, 18, '#c9502f', tooth) +
  girdle(wrap, -236, -246, '#1d5a63') +
  girdle(wrap, -256, -400, '#174a58') +
  frieze(wrap, -262, -394, 12, '#f3d9a0', lozenge) +
  frieze(wrap, -286, -370, 12, '#c9502f', lozenge) +
  frieze(wrap, -310, -346, 12, '#f3d9a0', lozenge) +
  girdle(wrap, -410, -420, '#1d5a63') +
  frieze(wrap, -424, -500, 18, '#2f8a8c', leaf) +
  girdle(wrap, -508, -516, '#c9502f') +
  frieze(wrap, -522, -556, 24, '#174a58', tooth) +
  girdle(wrap, -610, -640, '#1d5a63') +
  frieze(wrap, -612, -638, 20, '#f3d9a0', lozenge)

export const blueJug = (wrap: Wrap): string =>
  girdle(wrap, -60, -72, ink.honey) +
  frieze(wrap, -84, -196, 12, '#7fc4bc', leaf) +
  girdle(wrap, -206, -218, ink.honey) +
  frieze(wrap, -226, -262, 18, '#f3e2bc', tooth) +
  girdle(wrap, -352, -372, ink.honey)

export const redBowl = (wrap: Wrap): string =>
  girdle(wrap, -40, -52, '#f3d9a0') +
  frieze(wrap, -58, -128, 16, '#f3d9a0', lozenge) +
  frieze(wrap, -74, -112, 16, '#7a2a2a', lozenge) +
  girdle(wrap, -138, -150, '#1d5a63')

export const ochreBottle = (wrap: Wrap): string =>
  frieze(wrap, -40, -90, 16, '#7a3a22', tooth) +
  girdle(wrap, -100, -110, '#7a3a22') +
  frieze(wrap, -116, -176, 14, '#fbe9c4', lozenge) +
  girdle(wrap, -184, -194, '#7a3a22') +
  frieze(wrap, -200, -240, 14, '#7a3a22', leaf) +
  girdle(wrap, -300, -316, '#fbe9c4')
