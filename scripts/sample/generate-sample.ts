import { csvTable } from '../../src/package/csv-table.ts'
import { optionalColumns, packageColumns } from '../../src/package/table-columns.ts'
import { csvText } from './csv-text.ts'
import { type DistrictPlan, districtIn, districtPlans } from './district-plan.ts'
import { illustrateStates } from './illustrate-states.ts'
import { ocopFigures } from './ocop-figures.ts'
import { receptionFigures } from './reception-figures.ts'
import { ruralFigures } from './rural-figures.ts'
import type { PublishedValue, SampleFigure } from './sample-figure.ts'
import { schoolFigures } from './school-figures.ts'
import { targetRows } from './target-rows.ts'
import { universalFigures } from './universal-figures.ts'

/** The texts of the two sample files. */
export interface SampleFiles {
  readonly observations: string
  readonly targets: string
}

/**
 * Illustrative observations and targets for all districts of Bình Phước, around the published observations (the text of
 * `observations.csv`): a published figure is never repeated and never contradicted. The same text gives the same bytes.
 */
export function generateSample(publishedText: string): SampleFiles {
  const published = publishedFigures(publishedText)
  const valueOf: PublishedValue = (indicator, areaCode, quarter) =>
    published.get(keyText({ indicator, areaCode, quarter }))
  const figures = districtPlans.map((plan) => ({ plan, figures: figuresOf(plan, valueOf) }))
  const rows = figures.flatMap(({ plan, figures: ofPlan }) =>
    ofPlan
      .filter((figure) => !published.has(keyText(figure)))
      .map((figure) => observationRow(plan, illustrateStates(figure))),
  )
  const targets = figures.flatMap(({ plan, figures: ofPlan }) => targetRows(plan, ofPlan))
  return {
    observations: csvText(packageColumns.observations, rows),
    targets: csvText(packageColumns.targets, targets),
  }
}

function figuresOf(plan: DistrictPlan, published: PublishedValue): readonly SampleFigure[] {
  return [
    ...ruralFigures(plan),
    ...ocopFigures(plan),
    ...schoolFigures(plan, published),
    ...receptionFigures(plan, published),
    ...universalFigures(plan, published),
  ]
}

function keyText(key: {
  readonly indicator: string
  readonly areaCode: string
  readonly quarter: string
  readonly category?: string
}): string {
  return [key.indicator, key.areaCode, key.quarter, key.category ?? ''].join('|')
}

function publishedFigures(text: string): ReadonlyMap<string, number> {
  const { rows } = csvTable(text, 'observations.csv', packageColumns.observations, optionalColumns.observations)
  return new Map(
    rows.map(({ cells }) => {
      const cell = (column: string): string => cells.get(column) ?? ''
      const key = { indicator: cell('indicator'), areaCode: cell('area_code'), quarter: cell('period') }
      return [keyText({ ...key, category: cell('category') }), Number(cell('value'))]
    }),
  )
}

function observationRow(plan: DistrictPlan, figure: SampleFigure): readonly string[] {
  const cells: Readonly<Record<(typeof packageColumns.observations)[number], string | number | undefined>> = {
    indicator: figure.indicator,
    category: figure.category,
    area_code: plan.code,
    area_name: districtIn(plan, figure.quarter).name,
    period: figure.quarter,
    value: figure.value,
    denominator: figure.denominator,
    missing: figure.missing,
    state: 'sample',
    illustrates: figure.illustrates,
    revised_from: figure.revisedFrom,
    printed: undefined,
    source: 'sample-generator',
    accepts: undefined,
    note: figure.note,
  }
  return packageColumns.observations.map((column) => String(cells[column] ?? ''))
}
