import { type Dataset, withoutSamples } from '../../domain/dataset.ts'
import type { BriefingAddress } from '../../navigation/briefing-address.ts'

/** The figures with and without illustrative ones: each view of a briefing says for itself which it shows. */
export interface Datasets {
  readonly all: Dataset
  readonly published: Dataset
}

/** Both datasets of one. */
export function datasetsOf(all: Dataset): Datasets {
  return { all, published: withoutSamples(all) }
}

/** The dataset a view shows. */
export function datasetFor({ all, published }: Datasets, { page }: Pick<BriefingAddress, 'page'>): Dataset {
  return page.showsSamples ? all : published
}
