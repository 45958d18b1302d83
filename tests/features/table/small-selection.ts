import { catalogueIndex } from '../../../src/domain/catalogue-index.ts'
import type { Area, AreaId } from '../../../src/domain/area.ts'
import { type Dataset, datasetOf } from '../../../src/domain/dataset.ts'
import type { Indicator } from '../../../src/domain/indicator.ts'
import type { Observation } from '../../../src/domain/observation.ts'
import { selectFigures } from '../../../src/features/table/select-figures.ts'
import { tablePage } from '../../../src/features/table/table-page.ts'
import { type TableAddress, freshTableAddress } from '../../../src/navigation/table-address.ts'
import type { PageAddress } from '../../../src/navigation/page-address.ts'
import { binhPhuoc, catalogue, quarter } from '../../domain/small-dataset.ts'
import { typeOf } from '../../domain/small-vocabulary.ts'

/** What a table shows of a dataset under an address of these parts. */
export function tableOf(
  dataset: Dataset,
  indicators: readonly Indicator[],
  view: Partial<PageAddress> = {},
  state: Partial<TableAddress> = {},
) {
  const selection = selectFigures(dataset, indicators, {
    areas: [binhPhuoc.id],
    quarter: quarter('2024-Q2'),
    quantity: 'count',
    accumulation: 'quarter',
    ...view,
  })
  return { selection, table: tablePage(selection, dataset.catalogue, { ...freshTableAddress, ...state }) }
}

/** A province of many districts through many quarters, each figure made by a rule. */
export function largeDataset(
  districts: number,
  quarters: readonly string[],
  observe: (area: Area, quarter: string, index: number) => readonly Observation[],
): { readonly dataset: Dataset; readonly areas: readonly [AreaId, ...AreaId[]] } {
  const areas = Array.from({ length: districts }, (_, index): Area => {
    const code = String(1000 + index)
    return {
      id: code as AreaId,
      code,
      name: `Huyện ${index}`,
      level: 'district',
      type: typeOf('huyện'),
      parentCode: '70',
    }
  })
  const observations = areas.flatMap((area, index) => quarters.flatMap((each) => observe(area, each, index)))
  const [first, ...more] = areas.map(({ id }) => id)
  return {
    dataset: datasetOf(
      catalogueIndex({
        ...catalogue,
        areas: [binhPhuoc, ...areas],
        successions: [],
        quarters: { first: quarter(quarters[0]!), last: quarter(quarters[quarters.length - 1]!) },
      }),
      observations,
      [],
    ),
    areas: [first!, ...more],
  }
}
