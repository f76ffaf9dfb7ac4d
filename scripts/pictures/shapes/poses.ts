export interface Pose {
  readonly lean: number
  /** From hip to foot, from shoulder to hand. */
  readonly legs: readonly [string, string]
  readonly arms: readonly [string, string]
}

/** Poses of someone 100 tall, facing right, the ground at 0. */
export const poses = {
  standing: {
    lean: 0,
    legs: ['-4,-48 -4.6,-26 -5,-2', '4,-48 4.6,-26 5,-2'],
    arms: ['-8,-75 -10.5,-61 -9.6,-46', '8,-75 10.5,-61 9.6,-46'],
  },
  waiting: {
    lean: 0,
    legs: ['-3.6,-48 -3.4,-26 -4,-2', '3.6,-48 5.6,-27 6.6,-2'],
    arms: ['-7,-75 -9.5,-62 1,-57', '7,-75 10,-62 1,-60'],
  },
  walking: {
    lean: 2,
    legs: ['1,-48 8,-27 13,-3', '-1,-48 -2,-27 -13,-5'],
    arms: ['0,-75 -6,-63 -9,-50', '2,-75 6,-62 13,-52'],
  },
  running: {
    lean: 8,
    legs: ['2,-49 16,-40 13,-18', '-1,-49 -8,-28 -27,-25'],
    arms: ['5,-76 -6,-68 -8,-55', '8,-76 16,-65 27,-71'],
  },
  kiting: {
    lean: 8,
    legs: ['2,-49 16,-40 13,-18', '-1,-49 -8,-28 -27,-25'],
    arms: ['5,-76 -6,-68 -8,-55', '9,-76 19,-84 27,-98'],
  },
  cheering: {
    lean: 0,
    legs: ['-4,-48 -6,-26 -7,-2', '4,-48 6,-26 7,-2'],
    arms: ['-7.5,-76 -15,-90 -12,-107', '7.5,-76 16,-91 17,-108'],
  },
  pointing: {
    lean: 1,
    legs: ['-4,-48 -5,-26 -6,-2', '4,-48 5,-26 6,-2'],
    arms: ['-7,-75 -10,-62 -8,-48', '7,-76 19,-82 31,-88'],
  },
  reading: {
    lean: 3,
    legs: ['-5,-31 14,-32 15,-2', '-4,-30 16,-30 18,-2'],
    arms: ['1,-56 4,-42 19,-42', '3,-56 7,-41 21,-43'],
  },
} as const satisfies Record<string, Pose>
