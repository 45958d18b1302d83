import type { DataPackage } from '../../src/package/read-package.ts'
import { sharedPackage } from '../support/shared-package.ts'

/** The package of Bình Phước, with how reports speak of its indicators. */
export const binhPhuocPackage = (): Promise<DataPackage> => sharedPackage('binh-phuoc')
