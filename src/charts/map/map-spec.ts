import type { OutlineSource, Ring } from '../../domain/area-outline.ts'
import type { MapClassing, MapView } from '../../domain/map-classes.ts'
import type { CompareSpec } from '../compare-spec.ts'

/** A map of a comparison, as plain JSON like every spec. */
export interface MapSpec {
  readonly kind: 'map'
  readonly version: 1
  readonly view: MapView
  readonly classing: MapClassing
  /** The comparison in the form of two points, whose rows are the areas of the map. */
  readonly answer: CompareSpec
  /** The outlines of rows by their id, in degrees; a row without one is listed. */
  readonly outlines: readonly { readonly row: string; readonly rings: readonly Ring[] }[]
  /** Where the outlines come from. */
  readonly sources: readonly Pick<OutlineSource, 'licence' | 'attribution' | 'note'>[]
}
