import { type FigureTable, observationAt, targetAt } from '../../src/domain/figure-table.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'

/** All observations of a table, in the order of its rows. */
export function observationsIn(table: FigureTable): readonly Observation[] {
  return Array.from(table.observations.value, (_, row) => observationAt(table, row))
}

/** All targets of a table, in the order of its rows. */
export function targetsIn(table: FigureTable): readonly Target[] {
  return Array.from(table.targets.value, (_, row) => targetAt(table, row))
}
