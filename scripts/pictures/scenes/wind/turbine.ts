import { taper } from '../../curve.ts'
import { circle, group, shape } from '../../markup.ts'
import { mix } from '../../palette.ts'
import { times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

export const air = '#f6c9a0'

/** A turbine from its foot at 0,0, its hub 100 up; `turn` turns the blades (in turns). */
export const turbine = (sheet: Sheet, turn: number, far: number): string => {
  const tones = [mix('#fff4e0', air, far), mix('#d9c4b8', air, far), mix('#565a7c', air, far)] as const
  const blades = times(3, (index) =>
    group(
      shape('M-1.6 0C-3.6 -10 -3 -22 -1.4 -40L0 -66L0.8 -40C1.8 -22 1.6 -8 1.4 0Z', sheet.fade([tones[0], tones[1], tones[2]], 'right')),
      { transform: `translate(0 -100) rotate(${(turn + index / 3) * 360})` },
    ),
  ).join('')
  return (
    shape(
      taper(
        [
          [0, 0],
          [0, -50],
          [0, -99],
        ],
        [5.2, 3.6, 2.2],
      ),
      sheet.span([tones[0], tones[1], tones[2]], [-3, 0], [3, 0]),
    ) +
    shape('M-2.6 -103H5.5V-97.6H-2.6Z', tones[1]) +
    blades +
    circle(0, -100, 2.5, tones[0])
  )
}
