import { csvTable } from '../../src/package/csv-table.ts'
import { optionalColumns, packageColumns } from '../../src/package/package-columns.ts'
import { csvText } from './csv-text.ts'
import { communeFigures } from './commune-figures.ts'
import { districtCommuneTargets, todaysTargets } from './commune-targets.ts'
import { districtCommuneFigures } from './district-communes.ts'
import { type DistrictPlan, districtPlans } from './district-plan.ts'
import { districtTargets } from './district-targets.ts'
import { illustrateStates } from './illustrate-states.ts'
import { ocopFigures } from './ocop-figures.ts'
import { receptionFigures } from './reception-figures.ts'
import { ruralFigures } from './rural-figures.ts'
import { type SampleAreas, sampleAreas } from './sample-areas.ts'
import type { PlannedFigure, PublishedValue, SampleFigure, WholeFigure } from './sample-figure.ts'
import { lastCommuneQuarter } from './sample-quarters.ts'
import { schoolFigures } from './school-figures.ts'
import { universalFigures } from './universal-figures.ts'

/** The texts of the tables that the sample is made around. */
export interface SampleTables {
  /** `observations.csv`: what sources have published. */
  readonly published: string
  readonly areas: string
  readonly succession: string
}

/** The texts of the sample files: of the districts, and of the communes. */
export interface SampleFiles {
  readonly observations: string
  readonly targets: string
  readonly communeObservations: string
  readonly communeTargets: string
}

/**
 * Illustrative observations and targets for all districts of Bình Phước, their communes, and the communes that took over,
 * around the published observations: a published figure is never repeated and never contradicted. The same texts give the
 * same bytes.
 */
export function generateSample(tables: SampleTables): SampleFiles {
  const published = publishedFigures(tables.published)
  const areas = sampleAreas(tables.areas, tables.succession)
  const valueOf: PublishedValue = (indicator, areaCode, quarter) =>
    published.get(keyText({ indicator, areaCode, quarter }))
  const row = (figure: SampleFigure): readonly string[] => observationRow(areas, figure)
  const isMadeUp = (figure: SampleFigure): boolean => !published.has(keyText(figure))
  const districts = districtPlans.map((plan) => ({ plan, figures: figuresOf(plan, valueOf) }))
  const ofDistricts = wholeFigures(districts.flatMap(({ figures }) => figures))
  const below = districtPlans.map((plan) => ({ plan, figures: districtCommuneFigures(plan, areas, ofDistricts) }))
  const ofParts = wholeFigures(below.flatMap(({ figures }) => figures))
  const today = todaysCommunes(areas).flatMap((code) => communeFigures(code, areas, ofParts))
  const ofToday = wholeFigures(today)
  const targets = districts.map(({ plan, figures }) => ({ plan, targets: districtTargets(plan, figures) }))
  return {
    observations: csvText(
      packageColumns.observations,
      districts.flatMap(({ figures }) => figures.filter(isMadeUp).map((figure) => row(illustrateStates(figure)))),
    ),
    targets: csvText(
      packageColumns.targets,
      targets.flatMap(({ targets: ofPlan }) => ofPlan.map((target) => targetRow(areas, target))),
    ),
    communeObservations: csvText(packageColumns.observations, [
      ...below.flatMap(({ plan, figures }) => figures.map((figure) => row(illustrateStates(figure, plan.code)))),
      ...today.map((figure) => row(illustrateStates(figure))),
    ]),
    communeTargets: csvText(
      packageColumns.targets,
      [
        ...targets.flatMap(({ plan, targets: ofPlan }) => districtCommuneTargets(plan, areas, ofPlan, ofParts)),
        ...todaysTargets(areas, ofToday),
      ].map((target) => targetRow(areas, target)),
    ),
  }
}

/** The codes of the communes of today. */
function todaysCommunes(areas: SampleAreas): readonly string[] {
  return areas.communesOf('75', lastCommuneQuarter).map(({ code }) => code)
}

/** The figures by their keys, parts of breakdowns aside; two of one key are a fault of the sample. */
function wholeFigures(figures: readonly SampleFigure[]): WholeFigure {
  const found = new Map<string, SampleFigure>()
  for (const figure of figures) {
    const key = keyText(figure)
    if (found.has(key)) throw new Error(`two sample figures of ${key}`)
    found.set(key, figure)
  }
  return (indicator, areaCode, quarter) => {
    const figure = found.get(keyText({ indicator, areaCode, quarter }))
    if (figure?.value === undefined) return undefined
    return { value: figure.value, ...(figure.denominator === undefined ? {} : { denominator: figure.denominator }) }
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

function observationRow(areas: SampleAreas, figure: SampleFigure): readonly string[] {
  const cells: Readonly<Record<(typeof packageColumns.observations)[number], string | number | undefined>> = {
    indicator: figure.indicator,
    category: figure.category,
    area_code: figure.areaCode,
    area_name: areas.nameOf(figure.areaCode, figure.quarter),
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

function targetRow(areas: SampleAreas, target: PlannedFigure): readonly string[] {
  const { indicator, areaCode, quarter, value, denominator = '' } = target
  const name = areas.nameOf(areaCode, quarter)
  return [indicator, areaCode, name, quarter, value, denominator, 'sample', 'sample-generator'].map(String)
}
