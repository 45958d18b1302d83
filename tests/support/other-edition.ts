import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { loadPackage } from '../../scripts/package/load-package.ts'
import { writePublication } from '../../scripts/package/write-publication.ts'
import { publishPackage } from '../../src/package/publish-package.ts'

/**
 * What another edition of the real package says, a day later: of the first district 13 of 15 communes and no longer 14, and
 * the words of another family.
 */
const changes: readonly (readonly [file: string, before: RegExp, after: string])[] = [
  ['observations.csv', /2024-Q1,14,15,(.*)14\/15 xã/, '2024-Q1,13,15,$113/15 xã'],
  ['observations.csv', /19\/46 trường đã được công nhận/, '19/46 trường được công nhận'],
  ['datapackage.json', /"dataDate": "2026-11-23"/, '"dataDate": "2026-11-24"'],
]

/** Puts another edition of the real package into a built site, as somebody does who copies only the figures. */
export async function publishOtherEdition(site: string): Promise<void> {
  const loaded = await loadPackage('data/binh-phuoc')
  if (!loaded.ok) throw new Error('The package cannot be read')
  const files = new Map(loaded.value)
  for (const [file, before, after] of changes) {
    const text = new TextDecoder().decode(files.get(file))
    if (!before.test(text)) throw new Error(`${file} is another`)
    files.set(file, new TextEncoder().encode(text.replace(before, after)))
  }
  const published = publishPackage(files)
  if (!published.ok) throw new Error('The edition has faults')
  const written = await writePublication(published.value.files, join(site, 'data'))
  if (!written.ok) throw new Error('The edition cannot be written')
  await rm(join(site, 'data', 'catalogue.json.br'), { force: true })
}
