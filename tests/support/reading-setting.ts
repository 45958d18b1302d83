import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import type { ReadingSetting } from '../../src/reading/proposals/reading-setting.ts'
import { sharedDataset, sharedPackage } from './shared-package.ts'

/** What files are read with under the shipped package. */
export async function readingSetting(): Promise<ReadingSetting> {
  const { catalogue } = await sharedDataset('binh-phuoc')
  const { formColumns, phrases } = await sharedPackage('binh-phuoc')
  return { index: catalogueIndex(catalogue), formColumns, phrases }
}
