import { type CarryRule, carryDirections, carryRuleKinds, rulesFor, weighs } from '../domain/carry-rule.ts'
import type { Indicator, IndicatorId } from '../domain/indicator.ts'
import type { PackageProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import type { CsvRow } from './csv-table.ts'
import { type ReferenceTable, lookUp } from './reference-table.ts'
import { repeatedIds } from './repeated-ids.ts'
import { type ReadRow, type ReadRows, collectRows } from './row-reader.ts'

/** What shares of the package were weighed by, and whether all of them could be read. */
export interface KnownWeights {
  readonly names: ReadonlySet<string>
  readonly isComplete: boolean
}

/** How indicators come to the areas of another day: one rule for both directions, or one for each. */
export function readCarryRules(
  rows: readonly CsvRow[],
  indicators: ReferenceTable<Indicator>,
  weights: KnownWeights,
): ReadRows<CarryRule> {
  const read = collectRows(rows, (reader): CarryRule => {
    const indicator = reader.text('indicator') as IndicatorId
    const known = lookUp(indicators, reader, 'indicator', 'indicator-unknown')
    if (known === undefined) reader.discard()
    const kind = reader.option('rule', carryRuleKinds)
    const isRead = reader.optionalText('rule') === kind
    if (known && isRead && !rulesFor(known).includes(kind)) {
      reader.report('cell-not-option', 'rule', { options: rulesFor(known).join(', ') })
    }
    const direction = reader.optionalOption('direction', carryDirections)
    const weight = reader.optionalText('weight')
    const because = `rule = ${kind}`
    if (isRead && weighs(kind)) reader.need('weight', because)
    if (weight !== undefined && weights.isComplete && !weights.names.has(weight)) {
      reader.report('entry-unknown', 'weight', { table: 'succession', options: [...weights.names].join(', ') })
    }
    if (isRead && kind === 'refuse') {
      reader.need('reason_vi', because)
      reader.need('reason_en', because)
    } else if (isRead) reader.need('document', because)
    const [vi, en] = [reader.optionalText('reason_vi'), reader.optionalText('reason_en')]
    const restsOn = reader.optionalText('document')
    return {
      indicator,
      kind,
      ...(direction === undefined ? {} : { direction }),
      ...(weight === undefined ? {} : { weight }),
      ...(vi === undefined || en === undefined ? {} : { reason: { vi, en } }),
      ...(restsOn === undefined ? {} : { restsOn }),
    }
  })
  const repeated = repeatedIds(rows, 'indicator', ['indicator', 'direction'])
  return { ...read, problems: [...read.problems, ...repeated, ...besideBoth(read.values)] }
}

/** A rule for both directions beside one for a single direction says two things of it. */
function besideBoth(rules: readonly ReadRow<CarryRule>[]): readonly Problem<PackageProblemCode>[] {
  return rules.flatMap(({ value, row }) => {
    if (value.direction === undefined) return []
    const both = rules.find((each) => each.value.indicator === value.indicator && each.value.direction === undefined)
    if (!both) return []
    const place = { file: row.file, row: row.number, column: 'direction', text: value.direction }
    return [{ code: 'repeated-id', place, params: { firstFile: both.row.file, firstRow: both.row.number } } as const]
  })
}
