import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import { catalogue, indicator } from './small-dataset.ts'

const text = (vi: string, en: string) => ({ vi, en })

export const million = { factor: 1_000_000, unit: text('triệu đồng', 'million dong'), decimals: 1 }
export const billion = { factor: 1_000_000_000, unit: text('tỷ đồng', 'billion dong'), decimals: 1 }

/** Money that is entered in đồng: it may be shown in millions and billions. */
export const revenue: Indicator = {
  ...indicator('budget.revenue', {
    name: text('Thu ngân sách nhà nước trên địa bàn', 'State budget revenue in the area'),
    shortName: text('Thu ngân sách', 'Revenue'),
    phrase: text('thu ngân sách {value}', '{value} of revenue'),
    unit: text('đồng', 'dong'),
    measure: 'amount',
    time: 'flow',
  }),
  displayUnits: [million, billion],
}

/** A dataset of money, and of whatever is named besides. */
export function budgetDataset(
  observations: readonly Observation[],
  targets: readonly Target[] = [],
  others: readonly Indicator[] = [],
): Dataset {
  return datasetOf(catalogueIndex({ ...catalogue, indicators: [revenue, ...others] }), observations, targets)
}
