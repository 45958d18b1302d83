import { readFileSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { importSpecifiers } from '../build/import-specifiers.mjs'

const importersOf = new Map<string, string[]>()
for (const folder of ['src/domain', 'tests/domain']) {
  for (const name of readdirSync(folder)) {
    const file = posix.join(folder, name)
    for (const specifier of importSpecifiers(readFileSync(file, 'utf8'))) {
      const imported = posix.join(folder, specifier)
      importersOf.set(imported, [...(importersOf.get(imported) ?? []), file])
    }
  }
}

/** The files of the domain and its tests that load a file of it, and itself, each with the least number of imports between. */
export function stepsFrom(file: string): ReadonlyMap<string, number> {
  const steps = new Map([[file, 0]])
  // What is added while the map is walked is walked as well.
  for (const [reached, count] of steps) {
    for (const importer of importersOf.get(reached) ?? []) {
      if (!steps.has(importer)) steps.set(importer, count + 1)
    }
  }
  return steps
}
