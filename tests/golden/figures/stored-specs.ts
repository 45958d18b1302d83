import { readFileSync, readdirSync } from 'node:fs'
import type { Language } from '../../../src/i18n/language.ts'
import type { GoldenSpec } from './golden-specs.ts'

const folder = new URL('specs/', import.meta.url)

/** A stored spec with its name and the language its figure speaks. */
export interface StoredSpec {
  readonly name: string
  readonly language: Language
  readonly spec: GoldenSpec
}

/** The golden specs as they are stored. A name that ends with `.en` is drawn in English. */
export const storedSpecs: readonly StoredSpec[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => {
    const name = file.replace(/\.json$/, '')
    return {
      name,
      language: name.endsWith('.en') ? 'en' : 'vi',
      spec: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as GoldenSpec,
    }
  })
