import type { CompareSpec } from '../charts/compare-spec.ts'
import type { MapSpec } from '../charts/map/map-spec.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { MapView } from '../domain/map-classes.ts'
import type { CompareAddress } from '../navigation/compare-address.ts'

/** The views of a map that a comparison has: two quarters only beside another one, a change only where one can be told. */
export function mapViews({ baseQuarter, base }: Pick<CompareSpec, 'baseQuarter' | 'base'>): readonly MapView[] {
  return [
    'quarter',
    ...(baseQuarter === undefined || !isOfTime(base) ? [] : (['pair'] as const)),
    // A part of a total is no distance from it.
    ...(base.kind === 'group-total' ? [] : (['change'] as const)),
  ]
}

/** The map of a comparison in the form of two points, with the outlines there are of its areas. */
export function mapOfComparison(
  answer: CompareSpec,
  { mapView, classing }: Pick<CompareAddress, 'mapView' | 'classing'>,
  { outlines = [] }: Pick<Dataset, 'outlines'>,
): MapSpec {
  const found = answer.rows.flatMap(({ id }) => {
    for (const { source, outlines: all } of outlines) {
      const outline = all.find(({ areas }) => areas.some((area) => area === id))
      if (outline) return [{ row: id, rings: outline.rings, source }]
    }
    return []
  })
  const sources = [...new Set(found.map(({ source }) => source))]
  return {
    kind: 'map',
    version: 1,
    view: mapViews(answer).includes(mapView) ? mapView : 'quarter',
    classing,
    answer,
    outlines: found.map(({ row, rings }) => ({ row, rings })),
    sources: sources.map(({ licence, attribution, note }) => ({ licence, attribution, ...(note ? { note } : {}) })),
  }
}

function isOfTime({ kind }: CompareSpec['base']): boolean {
  return kind === 'previous-quarter' || kind === 'last-year' || kind === 'quarter'
}
