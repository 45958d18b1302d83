import type { Catalogue } from '../../domain/catalogue.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { TableAddress } from '../../navigation/table-address.ts'

/** The indicators of a table in the order of the catalogue: the chosen ones, on a fresh page those of the first family. */
export function tableIndicators(
  catalogue: Pick<Catalogue, 'indicators'>,
  { indicators: chosen }: Pick<TableAddress, 'indicators'>,
): readonly Indicator[] {
  const [first] = catalogue.indicators
  return catalogue.indicators.filter(({ id, family }) =>
    chosen === undefined ? family === first?.family : chosen.includes(id),
  )
}
