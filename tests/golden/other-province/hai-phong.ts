import { type SharedDataset, sharedDataset } from '../../support/shared-package.ts'

/** The package of Hải Phòng as a page sees it: published, and decoded from its files. */
export const haiPhongDataset = (): Promise<SharedDataset> => sharedDataset('hai-phong')
