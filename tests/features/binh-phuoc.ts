import { type SharedDataset, sharedDataset } from '../support/shared-package.ts'

/** The real package as a page sees it: published, and decoded from its files. */
export const binhPhuocDataset = (): Promise<SharedDataset> => sharedDataset('binh-phuoc')
