import { dayAfter, dayBefore } from '../domain/day.ts'
import { groupBy } from '../domain/group-by.ts'
import type { WarningCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import type { DefinitionRow } from './read-definitions.ts'
import type { ReadRow } from './row-reader.ts'

/** The stretches between two definitions of one indicator in which none is in force, told at the later one. */
export function definitionGaps(values: readonly ReadRow<DefinitionRow>[]): readonly Problem<WarningCode>[] {
  return [...groupBy(values, ({ value }) => value.indicator).values()].flatMap((rows) => {
    const inOrder = [...rows].sort((a, b) =>
      (a.value.version.validFrom ?? '') < (b.value.version.validFrom ?? '') ? -1 : 1,
    )
    return inOrder
      .slice(1)
      .flatMap(({ value: { indicator, version }, row }, index): readonly Problem<WarningCode>[] => {
        const earlier = inOrder[index]!
        const { id: other, validTo } = earlier.value.version
        if (validTo === undefined || version.validFrom === undefined) return []
        const [from, to] = [dayAfter(validTo), dayBefore(version.validFrom)]
        if (from > to) return []
        const place = { file: row.file, row: row.number, column: 'valid_from', text: version.validFrom }
        const params = { indicator, from, to, other, firstRow: earlier.row.number, version: version.id }
        return [{ code: 'definition-gap', place, params }]
      })
  })
}
