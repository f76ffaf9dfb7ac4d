import { formatNumber } from '../formatTable.ts'

/** A figure that the bench measured, and the bound that it should keep. */
export type Aim = { kind: string; what: string; value: number; aim: number; met: boolean; text: string }

type CreateAim = (what: string, value: number, aim: number, decimals?: number) => Aim

/** Values are judged as they are printed. */
const round = (value: number, decimals: number): number => Number(value.toFixed(decimals))

export const aimAtMost =
  (kind: string): CreateAim =>
  (what, value, aim, decimals = 2) =>
    createAim({ kind, what, value, aim, met: round(value, decimals) <= aim }, 'at most', decimals)

export const aimAtLeast =
  (kind: string): CreateAim =>
  (what, value, aim, decimals = 2) =>
    createAim({ kind, what, value, aim, met: round(value, decimals) >= aim }, 'at least', decimals)

/** Formats the aims, those that are missed last, where a terminal shows them. */
export function formatAims(aims: readonly Aim[]): string {
  const [met, missed] = [aims.filter((aim) => aim.met), aims.filter((aim) => !aim.met)]
  return [...[...met, ...missed].map(({ text }) => text), `aims: ${met.length} met, ${missed.length} missed`].join('\n')
}

function createAim(aim: Omit<Aim, 'text'>, bound: string, decimals: number): Aim {
  const { kind, what, value, met } = aim
  const judgement = met ? 'met' : `MISSED by ${formatNumber(Math.abs(value - aim.aim), decimals)}`
  return { ...aim, text: `${kind}: ${what} ${formatNumber(value, decimals)}, aim ${bound} ${aim.aim}: ${judgement}` }
}
