import { type AreaLine, areaLineSteps } from '../../src/domain/area-lines.ts'
import type { AreaId } from '../../src/domain/area.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { findingSteps } from '../../src/domain/findings-of.ts'
import { finished } from '../../src/domain/finished.ts'
import type { Quarter } from '../../src/domain/period.ts'

/** A quarter of an area in all indicators, at once. */
export function areaLines(dataset: Dataset, id: AreaId, quarter: Quarter): readonly AreaLine[] {
  return finished(areaLineSteps(dataset, id, quarter))
}

/** What a quarter says of an area, at once. */
export function findingsOf(dataset: Dataset, id: AreaId, quarter: Quarter): readonly Finding[] {
  return finished(findingSteps(dataset, id, quarter, areaLines(dataset, id, quarter)))
}
