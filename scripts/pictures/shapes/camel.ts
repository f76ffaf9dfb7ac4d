import { taper, trace } from '../curve.ts'
import { group, shape } from '../markup.ts'

/** A walking camel seen from the side, 100 tall, facing right, its feet at 0; `stride` from -1 to 1. */
export const camel = (colour: string, stride: number, load?: string): string => {
  const leg = (x: number, top: number, swing: number): string =>
    shape(
      `${taper(
        [
          [x, top],
          [x + swing * 4, -30],
          [x + swing * 9, -12],
          [x + swing * 11, 0],
        ],
        [11, 6, 3.6, 4],
      )}M${x + swing * 11 - 3} 0h9l-3 -4h-5z`,
      colour,
    )
  const body =
    'M-46 -44C-52 -58 -44 -66 -30 -68C-22 -70 -16 -82 -4 -88C6 -84 12 -74 20 -67C30 -64 37 -60 40 -52C38 -42 20 -38 6 -38C-16 -36 -40 -34 -46 -44Z'
  const neck = taper(trace('30,-56 47,-50 56,-62 60,-84 66,-94'), [22, 15, 10, 7.5, 8])
  const head = 'M61 -97C65 -103 72 -102 77 -99L88 -94C90 -91 88 -88 84 -88L72 -88C65 -88 60 -92 61 -97ZM64 -99L62 -105L67 -101Z'
  const tail = taper(
    [
      [-46, -56],
      [-52, -46],
      [-51, -34],
    ],
    [4, 2.4, 3],
  )
  const pack = load === undefined ? '' : shape('M-20 -70C-12 -90 4 -96 18 -74C22 -60 16 -50 10 -50H-16C-24 -54 -26 -62 -20 -70Z', load)
  return group(
    leg(-36, -48, -stride) +
      leg(30, -48, stride * 0.8) +
      leg(-32, -48, stride * 0.9) +
      leg(26, -48, -stride) +
      shape(body + neck + head + tail, colour) +
      pack,
  )
}
