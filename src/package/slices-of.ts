import { type SliceScope, encodeSlice } from '../contract/slice-file.ts'
import { figureTable } from '../domain/figure-table.ts'
import type { AreaHistory } from '../domain/area-history.ts'
import { type Area, type AreaId, isAbove } from '../domain/area.ts'
import { groupBy } from '../domain/group-by.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import type { Observation, ObservationState } from '../domain/observation.ts'
import type { Period } from '../domain/period.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import { sliceOf } from '../domain/slice-of.ts'
import type { Target } from '../domain/target.ts'
import { orderFigures } from './order-figures.ts'
import type { PackageFigures } from './read-figures.ts'
import type { PackageWords } from './read-shared-tables.ts'

/** A slice as it travels. */
interface EncodedSlice {
  readonly scope: SliceScope
  readonly text: string
}

type Row = Observation | Target

type FiguresToCut = Pick<PackageWords, 'areas' | 'families' | 'indicators'> &
  Pick<PackageFigures, 'observations' | 'targets'>

/** More figures of a family than these take longer on the line than one more request does. */
export const mostTogether = 8000

/** The slices of a package, which together are all figures, and what is cut by indicator besides. */
interface CutPackage {
  readonly slices: readonly EncodedSlice[]
  readonly indicatorSlices: readonly EncodedSlice[]
}

/**
 * The slices of a package: one for each family and province that has figures, families in their order, provinces as in the
 * package; then one for each area below a province within which areas tell what it tells itself. Its own figures never need
 * those: nobody loads them who does not ask for the areas within. A family that is large in a province is besides cut by
 * indicator, for pages of one.
 */
export function slicesOf(dataPackage: FiguresToCut, history: AreaHistory, together: number): CutPackage {
  const { observations, targets } = orderFigures(dataPackage)
  const familyOf = new Map(dataPackage.indicators.map((indicator) => [indicator.id, indicator.family]))
  const first = (area: Area): AreaId => history.lineageOf(area.id)[0]!.id
  const provinceOf = new Map(
    dataPackage.areas.map((area) => {
      const province = sliceOf(history, area.id)
      return [area.id, province && first(province)]
    }),
  )
  const isTold = toldStates([...observations, ...targets])
  const withinOf = (row: Row): AreaId | undefined => {
    const above = areaAbove(history, row)
    if (!above || !isAbove('province', above.level)) return undefined
    return isTold({ ...row, area: above.id }) ? first(above) : undefined
  }
  const sliceKey = (row: Row): string => {
    const within = withinOf(row)
    return within === undefined ? `${familyOf.get(row.indicator)}|${provinceOf.get(row.area)}` : `|${within}`
  }
  const [ofObservations, ofTargets] = [groupBy(observations, sliceKey), groupBy(targets, sliceKey)]
  const provinces = dataPackage.areas.filter(
    ({ id, level }) => !isAbove('province', level) && first(history.byId(id)!) === id,
  )
  const encoded = (scope: SliceScope, rows: FiguresOf): readonly EncodedSlice[] =>
    countOf(rows) === 0
      ? []
      : [{ scope, text: encodeSlice({ ...scope, figures: figureTable(rows.observations, rows.targets) }) }]
  const rowsOf = (key: string): FiguresOf => ({
    observations: ofObservations.get(key) ?? [],
    targets: ofTargets.get(key) ?? [],
  })
  const families = dataPackage.families.flatMap(({ id: family }) =>
    provinces.map(({ id: province }) => ({ family, province, rows: rowsOf(`${family}|${province}`) })),
  )
  return {
    slices: [
      ...families.flatMap(({ rows, ...scope }) => encoded(scope, rows)),
      ...dataPackage.areas.flatMap(({ id }) =>
        encoded({ province: provinceOf.get(id)!, within: id }, rowsOf(`|${id}`)),
      ),
    ],
    indicatorSlices: families
      .filter(({ rows }) => countOf(rows) > together)
      .flatMap(({ province, rows }) => {
        const [told, undertaken] = [groupBy(rows.observations, indicatorOf), groupBy(rows.targets, indicatorOf)]
        const measured = dataPackage.indicators.filter(({ id }) => told.has(id) || undertaken.has(id))
        // The only one of its family is the family.
        return measured.length === 1
          ? []
          : measured.flatMap(({ id: indicator }) =>
              encoded(
                { indicator, province },
                { observations: told.get(indicator) ?? [], targets: undertaken.get(indicator) ?? [] },
              ),
            )
      }),
  }
}

interface FiguresOf {
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
}

const countOf = ({ observations, targets }: FiguresOf): number => observations.length + targets.length

const indicatorOf = ({ indicator }: Row): IndicatorId => indicator

/** The area directly above that of a row at the end of its period. */
function areaAbove(history: AreaHistory, row: Row): Area | undefined {
  const code = history.byId(row.area)?.parentCode
  return code === undefined ? undefined : history.byCodeOn(code, lastDayOf(periodOf(row)))
}

/**
 * Whether there is a row of the same for an area, that is there as long as the one in question is: samples can be hidden.
 */
function toldStates(rows: readonly Row[]): (row: Row) => boolean {
  const keyOf = (row: Row): string =>
    [row.indicator, row.area, periodOf(row), 'category' in row ? row.category : '', kindOf(row)].join('|')
  // Most packages tell nothing within what lies below a province.
  let told: ReadonlyMap<string, ObservationState> | undefined
  return (row) => {
    told ??= new Map(rows.map((each) => [keyOf(each), each.state]))
    const state = told.get(keyOf(row))
    return state !== undefined && (state !== 'sample' || row.state === 'sample')
  }
}

function periodOf(row: Row): Period {
  return 'period' in row ? row.period : row.quarter
}

function kindOf(row: Row): 'observation' | 'target' {
  return 'period' in row ? 'observation' : 'target'
}
