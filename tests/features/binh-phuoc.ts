import { join } from 'node:path'
import { loadPackage } from '../../scripts/package/load-package.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { type PublishedCatalogue, catalogueFileName, decodeCatalogue } from '../../src/contract/catalogue-file.ts'
import { decodeSlice } from '../../src/contract/slice-file.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import type { Result } from '../../src/domain/result.ts'

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** The real package as a page sees it: published, and decoded from its files. */
export async function binhPhuocDataset(): Promise<{ catalogue: PublishedCatalogue; dataset: Dataset }> {
  const folder = join(import.meta.dirname, '../../data/binh-phuoc')
  const { files } = valueOf(publishPackage(valueOf(await loadPackage(folder))))
  const catalogue = valueOf(decodeCatalogue(files.get(catalogueFileName)!))
  const slices = catalogue.slices.map(({ file }) => valueOf(decodeSlice(files.get(file)!, file)))
  const dataset = datasetOf(
    catalogue,
    slices.flatMap(({ observations }) => observations),
    slices.flatMap(({ targets }) => targets),
  )
  return { catalogue, dataset }
}
