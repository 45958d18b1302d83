import { areaHistoryOf } from '../domain/area-history.ts'
import type { AreaId } from '../domain/area.ts'
import { observationKeyText } from '../domain/dataset.ts'
import { type Day, dayFromText } from '../domain/day.ts'
import type { DraftFigure } from '../domain/draft-figure.ts'
import { groupBy } from '../domain/group-by.ts'
import type { CategoryId, IndicatorId } from '../domain/indicator.ts'
import { type AcceptedRule, acceptedRules } from '../domain/located-observation.ts'
import { lastDayOfTold } from '../domain/month-days.ts'
import { type ToldPeriod, monthFromText } from '../domain/month.ts'
import { periodFromText, yearOf } from '../domain/period.ts'
import type { CsvRow } from './csv-table.ts'
import { type OpenTable, openTable } from './open-table.ts'
import type { DataPackage } from './read-package.ts'

/** A row of figures and the figure it tells. */
export interface OpenRow {
  readonly table: OpenTable
  readonly row: number
  readonly key: string
  readonly indicator: IndicatorId
  readonly area: AreaId
  readonly period: ToldPeriod
  readonly isSample: boolean
  readonly accepts: AcceptedRule | undefined
}

/** The files of figures of a sound package, with what they tell. */
export interface OpenObservations {
  readonly tables: readonly OpenTable[]
  readonly rowOf: (key: string) => OpenRow | undefined
  readonly rowAt: (table: OpenTable, row: number) => OpenRow | undefined
  /** Where a new row of an area goes: to figures of sources, and of a package in parts within that of its province. */
  readonly tableFor: (area: AreaId) => OpenTable
  /** The illustrative figures that a figure may contradict: of its area and year, and of its indicator or one that it is part of. */
  readonly samplesBeside: (draft: DraftFigure) => readonly OpenRow[]
}

export function openObservations(
  files: ReadonlyMap<string, Uint8Array>,
  { description: { resources }, areas, successions, indicators }: DataPackage,
): OpenObservations {
  const history = areaHistoryOf(areas, successions)
  const provinceOf = (area: AreaId): AreaId => history.provinceOf(area)?.id ?? area
  const tables = resources
    .filter((each) => each['nhipquy:table'] === 'observations')
    .map(({ path }) => openTable(path, files.get(path)!, 'observations'))
  const rows = tables.flatMap((table) =>
    table.rows.flatMap((row) => openRow(table, row, (code, day) => history.byCodeOn(code, day)?.id) ?? []),
  )
  const byKey = new Map(rows.map((each) => [each.key, each]))
  const byPlace = new Map(rows.map((each) => [placeText(each.table, each.row), each]))
  const bySampleArea = groupBy(
    rows.filter(({ isSample }) => isSample),
    ({ area }) => area,
  )
  const withSamples = new Set(rows.flatMap(({ table, isSample }) => (isSample ? [table] : [])))
  const isParted = resources.some((each) => each['nhipquy:part'] !== undefined)
  const tablesOf = (province: AreaId): ReadonlySet<OpenTable> =>
    new Set(rows.flatMap((each) => (provinceOf(each.area) === province ? [each.table] : [])))
  const wholes = (id: IndicatorId): readonly IndicatorId[] => {
    const whole = indicators.find((each) => each.id === id)?.subsetOf
    return whole === undefined ? [id] : [id, ...wholes(whole)]
  }
  return {
    tables,
    rowOf: (key) => byKey.get(key),
    rowAt: (table, row) => byPlace.get(placeText(table, row)),
    tableFor: (area) => {
      const holding = isParted ? tablesOf(provinceOf(area)) : undefined
      const own = tables.filter((each) => holding?.has(each) ?? true)
      return own.find((each) => !withSamples.has(each)) ?? own[0] ?? tables[0]!
    },
    samplesBeside: ({ indicator, area, period }) => {
      const year = yearOf(period)
      return (bySampleArea.get(area) ?? []).filter(
        (each) =>
          yearOf(each.period) === year &&
          (wholes(indicator).includes(each.indicator) || wholes(each.indicator).includes(indicator)),
      )
    },
  }
}

const placeText = ({ file }: OpenTable, row: number): string => `${file}:${row}`

function openRow(
  table: OpenTable,
  { number, cells }: CsvRow,
  areaOn: (code: string, day: Day) => AreaId | undefined,
): OpenRow | undefined {
  const cell = (column: string): string => cells.get(column) ?? ''
  const period = periodFromText(cell('period')) ?? monthFromText(cell('period'))
  if (period === undefined) return undefined
  const area = areaOn(cell('area_code'), dayFromText(cell('areas_on')) ?? lastDayOfTold(period))
  if (area === undefined) return undefined
  const [indicator, category] = [cell('indicator') as IndicatorId, cell('category')]
  return {
    table,
    row: number,
    key: observationKeyText({
      indicator,
      area,
      period,
      ...(category === '' ? {} : { category: category as CategoryId }),
    }),
    indicator,
    area,
    period,
    isSample: cell('state') === 'sample',
    accepts: acceptedRules.find((rule) => rule === cell('accepts')),
  }
}
