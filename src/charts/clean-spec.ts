import { cleanText } from '../domain/clean-text.ts'
import type { BridgeSpec } from './bridge/bridge-spec.ts'
import type { MapSpec } from './map/map-spec.ts'
import type { ProfileSpec } from './profile/profile-spec.ts'
import type { TrendSpec } from './trend-spec.ts'
import type { CompareSpec } from './compare-spec.ts'

/**
 * The spec with every text as it may stand in a picture: composed, so that a name is one however it was typed and can be
 * measured, and without what turns the figures beside it round.
 */
export function cleanSpec<Spec extends TrendSpec | CompareSpec | ProfileSpec | MapSpec | BridgeSpec>(spec: Spec): Spec {
  // A spec is plain JSON, which the way through text keeps.
  return JSON.parse(JSON.stringify(spec), (_, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value,
  ) as Spec
}
