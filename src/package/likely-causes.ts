import { groupBy } from '../domain/group-by.ts'
import type { Indicator, IndicatorId } from '../domain/indicator.ts'
import { hasRate } from '../domain/measure-rules.ts'
import type { ToldPeriod } from '../domain/month.ts'
import type { Observation, ObservedValue } from '../domain/observation.ts'
import type { DataProblemCode, PackageHintCode } from '../domain/package-problem.ts'
import type { Hint, Problem, ProblemPlace } from '../domain/problem.ts'
import { type KnownAreas, areaHints } from './area-hints.ts'
import { dayHint, numberHint, optionHint, periodHint, quarterHint } from './cell-hints.ts'
import type { CsvRow } from './csv-table.ts'
import { nearestText } from './nearest-text.ts'
import { swappedArea, swappedParts } from './swapped-columns.ts'
import { valueHint } from './value-hints.ts'

/** What a package tells of the cause of its faults, as far as it could be read. */
export interface Evidence extends KnownAreas {
  readonly indicators: ReadonlyMap<string, Indicator>
  /** The ids of all rows of indicators and sources, also of those at fault. */
  readonly ids: Readonly<Record<'indicators' | 'sources', readonly string[]>>
  /** The names of CSV files that nothing points to. */
  readonly unlisted: readonly string[]
  /** The rows of figures and of targets. */
  readonly rows: Readonly<Record<'observations' | 'targets', readonly CsvRow[]>>
  readonly observations: readonly Observation<ToldPeriod>[]
  /** Figures out of line, found when a sum asks for them. */
  readonly doubtful: () => readonly Problem[]
}

/** A hint helps where it is read at a glance; and a package with thousands of faults has other needs. */
const mostHints = 3
const mostHinted = 200
/** A longer text is no cell that somebody typed. */
const longestText = 200

/** The problems with the likely causes of the first of them, told by their places. */
export function withLikelyCauses(
  problems: readonly Problem<DataProblemCode>[],
  evidence: Evidence,
): readonly Problem<DataProblemCode>[] {
  const rowAt = rowFinder(problems.slice(0, mostHinted), evidence)
  const hintOf = hintFinder(evidence)
  return problems.map((problem, index) => {
    if (index >= mostHinted) return problem
    const found = new Map<string, Hint>()
    for (const each of [problem, ...(problem.again?.first ?? [])]) {
      for (const hint of each.hints ?? []) if (found.size < mostHints) found.set(keyOf(hint), hint)
      const hint = (each.place?.text?.length ?? 0) > longestText ? undefined : hintOf(each, rowAt(each.place))
      if (hint && found.size < mostHints && !found.has(keyOf(hint))) found.set(keyOf(hint), hint)
    }
    return found.size === 0 ? problem : { ...problem, hints: [...found.values()] }
  })
}

/** Of the many cells that are written the same wrong way one example is told; what names a thing is told of each. */
function keyOf({ code, params = {} }: Hint): string {
  return [code, params['meant'], params['areaCode'], params['indicator']].join('|')
}

interface FoundRow {
  readonly row: CsvRow
  readonly isObservation: boolean
}

function rowFinder(
  problems: readonly Problem[],
  { rows }: Evidence,
): (place: ProblemPlace | undefined) => FoundRow | undefined {
  const nameOf = (file: string | undefined, row: number | undefined): string => `${row}|${file}`
  const wanted = new Set(
    problems.flatMap((problem) =>
      [problem, ...(problem.again?.first ?? [])].map(({ place }) => nameOf(place?.file, place?.row)),
    ),
  )
  const found = new Map<string, FoundRow>()
  for (const table of ['observations', 'targets'] as const) {
    for (const row of rows[table]) {
      const name = nameOf(row.file, row.number)
      if (wanted.has(name)) found.set(name, { row, isObservation: table === 'observations' })
    }
  }
  return (place) => found.get(nameOf(place?.file, place?.row))
}

type HintFinder = (problem: Problem, found: FoundRow | undefined) => Hint<PackageHintCode> | undefined

/** Most packages have no fault that asks for all values: they are sorted when the first one does. */
function hintFinder(evidence: Evidence): HintFinder {
  const hintOfArea = areaHints(evidence)
  let values: ReadonlyMap<IndicatorId, readonly ObservedValue<ToldPeriod>[]> | undefined
  const valuesOf = (indicator: IndicatorId): readonly ObservedValue<ToldPeriod>[] => {
    values ??= groupBy(
      evidence.observations.flatMap((each) => (each.kind === 'value' ? [each] : [])),
      (each) => each.indicator,
    )
    return values.get(indicator) ?? []
  }
  let ofParts: readonly (Hint<PackageHintCode> | undefined)[] | undefined
  const partsSwapped = (): Hint<PackageHintCode> | undefined =>
    (ofParts ??= [swappedParts(evidence.observations, evidence.indicators)])[0]
  let doubts: ReadonlyMap<string, readonly Problem[]> | undefined
  /** A figure far out of line among those of a sum that does not hold. */
  const doubtfulPart = ({ params }: Problem, of: CsvRow): Hint<PackageHintCode> | undefined => {
    const atPlace = ({ place }: Problem): string => `${place?.row}|${place?.file}`
    doubts ??= groupBy(evidence.doubtful(), atPlace)
    const names = String(params?.['names'] ?? '').split(', ')
    const isPart = ({ cells }: CsvRow): boolean =>
      ['indicator', 'category', 'period'].every((column) => cells.get(column) === of.cells.get(column)) &&
      names.includes(cells.get('area_name') ?? '')
    const row = evidence.rows.observations.find((each) => isPart(each) && doubts!.has(`${each.number}|${each.file}`))
    const [cell, name] = ['value', 'area_name'].map((column) => row?.cells.get(column) ?? '')
    return row && { code: 'sum-of-doubtful', params: { cell: cell!, name: name!, file: row.file, row: row.number } }
  }
  return (problem, found) => {
    const text = problem.place?.text ?? ''
    const indicator = evidence.indicators.get(found?.row.cells.get('indicator') ?? '')
    const ofRow = { isTarget: found?.isObservation === false, areaCode: found?.row.cells.get('area_code') }
    switch (problem.code) {
      case 'cell-not-number':
        return numberHint(text, {
          allowsDecimalComma: found?.row.allowsDecimalComma ?? false,
          isFigure: found?.isObservation === true && problem.place?.column !== 'denominator',
          isTarget: found?.isObservation === false && problem.place?.column === 'value',
          hasRate: indicator !== undefined && hasRate(indicator),
        })
      case 'cell-not-day':
      case 'cell-not-as-of':
        return dayHint(text)
      case 'cell-not-period':
        return periodHint(text)
      case 'cell-not-quarter':
        return quarterHint(text)
      case 'cell-not-option':
      case 'entry-unknown':
      case 'category-unknown': {
        const options = String(problem.params?.['options'] ?? '').split(', ')
        const entry = String(problem.params?.['entry'] ?? text)
        return optionHint(entry, options) ?? slipOf(entry, options)
      }
      case 'column-unknown':
        return slipOf(text, String(problem.params?.['expected'] ?? '').split(', '))
      case 'indicator-unknown':
        return slipOf(text, evidence.ids.indicators)
      case 'areas-above-whole':
      case 'sum-over-areas-differs': {
        const doubtful = found && doubtfulPart(problem, found.row)
        if (doubtful || problem.code === 'areas-above-whole') return doubtful
        return Number(problem.params?.['sum']) < Number(text) ? { code: 'areas-incomplete' } : undefined
      }
      case 'resource-missing':
        return slipOf(text, evidence.unlisted)
      case 'source-unknown':
        return slipOf(text, evidence.ids.sources)
      case 'area-unknown':
      case 'parent-unknown':
      case 'area-not-in-period':
      case 'area-name-differs':
        return (found && swappedArea(found.row, evidence.areas)) ?? hintOfArea(problem)
      case 'numerator-above-denominator':
        return (
          (found?.isObservation ? partsSwapped() : undefined) ??
          (indicator && valueHint(problem, indicator, valuesOf(indicator.id), ofRow))
        )
      default:
        return indicator && valueHint(problem, indicator, valuesOf(indicator.id), ofRow)
    }
  }
}

function slipOf(text: string, options: readonly string[]): Hint<PackageHintCode> | undefined {
  const meant = nearestText(text, options)
  return meant === undefined ? undefined : { code: 'did-you-mean', params: { cell: text, meant } }
}
