import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import { quarterFromText } from '../../src/domain/period.ts'
import type { DataPackage } from '../../src/package/read-package.ts'

/** The figures of a package that was read, to ask for totals; its edition has no name yet. */
export function datasetOfPackage(read: DataPackage): Dataset {
  const { description, observations, targets, ...catalogue } = read
  const { title, dataDate, start } = description.nhipquy
  const quarter = quarterFromText(start.quarter)!
  const index = catalogueIndex({
    ...catalogue,
    title,
    dataDate,
    edition: '',
    start,
    quarters: { first: quarter, last: quarter },
    counts: { published: 0, sample: 0 },
  })
  return datasetOf(index, observations, targets)
}
