import { paperColours } from '../paper/paper-colours.ts'
import type { LegendEntry } from './resolved-trend.ts'
import { stateDashes } from './state-dashes.ts'

const isFramed = (kind: LegendEntry['kind']): kind is keyof typeof stateDashes => kind in stateDashes

/**
 * What marks stand for where fields and areas bear them as frames: the frame itself, and nothing for what is final, or
 * illustrative, which its type says.
 */
export function framedLegend(legend: readonly LegendEntry[]): readonly LegendEntry[] {
  return legend.flatMap((entry): readonly LegendEntry[] => {
    const { kind, label } = entry
    if (isFramed(kind)) return [{ kind: 'area', label, colour: paperColours.paper, dash: stateDashes[kind] }]
    return kind === 'final' || kind === 'sample' ? [] : [entry]
  })
}
