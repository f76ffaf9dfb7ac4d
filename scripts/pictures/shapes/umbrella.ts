import { group, shape, stroke } from '../markup.ts'
import { darker, lighter } from '../palette.ts'

/** An open umbrella, 100 wide, its handle's end at 0,0. */
export const umbrella = (colour: string, rim: string): string =>
  group(
    stroke('M0 0V-74', darker(colour, 0.7), 2.4) +
      shape(
        'M-50 -58C-46 -88 -26 -106 0 -108C26 -106 46 -88 50 -58C44 -66 36 -66 30 -58C24 -66 14 -66 8 -58C2 -66 -4 -66 -10 -58C-16 -66 -26 -66 -32 -58C-38 -66 -44 -66 -50 -58Z',
        colour,
      ) +
      shape('M0 -108C-6 -100 -12 -78 -10 -58C-16 -66 -26 -66 -32 -58C-30 -80 -18 -100 0 -108Z', darker(colour, 0.35)) +
      shape('M0 -108C20 -100 30 -80 30 -58C36 -66 44 -66 50 -58C46 -88 26 -106 0 -108Z', lighter(colour, 0.22)) +
      stroke('M-50 -58C-46 -88 -26 -106 0 -108C26 -106 46 -88 50 -58', rim, 1.6, { opacity: 0.8 }) +
      stroke('M0 -108V-114', rim, 2),
  )
