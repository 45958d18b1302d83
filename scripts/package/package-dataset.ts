import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { decodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { decodeSlice } from '../../src/contract/slice-file.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOfTables } from '../../src/domain/dataset.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { type Result, success } from '../../src/domain/result.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { loadPackage } from './load-package.ts'

/** The figures of the package in a folder, as pages see them. */
export async function packageDataset(folder: string): Promise<Result<Dataset>> {
  const loaded = await loadPackage(folder)
  if (!loaded.ok) return loaded
  const published = publishPackage(loaded.value)
  if (!published.ok) return published
  const { files } = published.value
  const catalogue = decodeCatalogue(files.get(catalogueFileName)!)
  if (!catalogue.ok) return catalogue
  const slices = catalogue.value.slices.map(({ file }) => decodeSlice(files.get(file)!, file))
  const problems: Problem[] = slices.flatMap((slice) => (slice.ok ? [] : slice.problems))
  if (problems.length > 0) return { ok: false, problems }
  const sound = slices.flatMap((slice) => (slice.ok ? [slice.value] : []))
  return success(
    datasetOfTables(
      catalogueIndex(catalogue.value),
      sound.map(({ figures }) => figures),
    ),
  )
}
