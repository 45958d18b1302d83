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
  /**
   * Where the row of a new figure goes: to figures of sources, and of a package in parts into that of its province, family and
   * year, or the nearest to them; undefined where no part has anything of the province.
   */
  readonly tableFor: (draft: DraftFigure) => OpenTable | undefined
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
  const partOf = new Map(resources.map((each) => [each.path, each['nhipquy:part'] ?? '']))
  const familyOf = new Map(indicators.map(({ id, family }) => [id, family]))
  const byProvince = groupBy(isParted ? rows : [], ({ area }) => provinceOf(area))
  /** How far a row is from where a figure belongs: a family is in one part, or in parts of whole years. */
  const distance = (row: OpenRow, { indicator, period }: DraftFigure): number =>
    (familyOf.get(row.indicator) === familyOf.get(indicator) ? 0 : 10_000) +
    Math.abs(yearOf(row.period) - yearOf(period))
  const wholes = (id: IndicatorId): readonly IndicatorId[] => {
    const whole = indicators.find((each) => each.id === id)?.subsetOf
    return whole === undefined ? [id] : [id, ...wholes(whole)]
  }
  return {
    tables,
    rowOf: (key) => byKey.get(key),
    rowAt: (table, row) => byPlace.get(placeText(table, row)),
    tableFor: (draft) => {
      const near = (byProvince.get(provinceOf(draft.area)) ?? []).reduce<OpenRow | undefined>(
        (best, row) => (best && distance(best, draft) <= distance(row, draft) ? best : row),
        undefined,
      )
      const part = near && partOf.get(near.table.file)
      const own = tables.filter(({ file }) => !isParted || partOf.get(file) === part)
      return own.find((each) => !withSamples.has(each)) ?? own[0]
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
