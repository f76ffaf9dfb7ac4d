import { faults, type Fault } from './faults.ts'
import { MOMENTS, type Journey } from './journeys.ts'
import { resources, type Resource } from './resources.ts'

/** One cell of the table of faults: `column` is the resource and the moment. */
export type FaultTrial = { row: string; column: string; resource: Resource; fault: Fault; journey: Journey }

/** Every fault that makes sense, of every resource, at every moment at which the resource is asked for. */
export const faultTrials: readonly FaultTrial[] = Object.entries(resources).flatMap(([name, resource]) =>
  MOMENTS.flatMap((moment) => trialsAt(`${name}, ${moment}`, resource, resource.moments[moment])),
)

function trialsAt(column: string, resource: Resource, journey: Journey | undefined): FaultTrial[] {
  if (!journey) return []
  const possible = Object.entries(faults).filter(([, { kinds }]) => kinds.includes(resource.kind))
  return possible.map(([row, fault]) => ({ row, column, resource, fault, journey }))
}
