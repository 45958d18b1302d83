import { join } from 'node:path'
import { readingPackage } from '../../scripts/reading/reading-package.ts'
import type { DataPackage } from '../../src/package/read-package.ts'

const root = join(import.meta.dirname, '..', '..')

/** The package of Bình Phước, with how reports speak of its indicators. */
export async function binhPhuocPackage(): Promise<DataPackage> {
  const known = await readingPackage(root, 'binh-phuoc')
  if (!known.ok) throw new Error(known.problems[0]!.code)
  return known.value
}
