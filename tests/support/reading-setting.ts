import { join } from 'node:path'
import { loadPackage } from '../../scripts/package/load-package.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { readPackage } from '../../src/package/read-package.ts'
import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { decodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import type { Result } from '../../src/domain/result.ts'
import type { ReadingSetting } from '../../src/reading/proposals/reading-setting.ts'

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** What files are read with under the shipped package. */
export async function readingSetting(): Promise<ReadingSetting> {
  const files = valueOf(await loadPackage(join(import.meta.dirname, '../../data/binh-phuoc')))
  const published = valueOf(publishPackage(files)).files
  const catalogue = valueOf(decodeCatalogue(published.get(catalogueFileName)!))
  return { index: catalogueIndex(catalogue), formColumns: valueOf(readPackage(files)).formColumns }
}
