import { type PublishedCatalogue, catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { decodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { decodeSlice } from '../../src/contract/slice-file.ts'
import type { FigureTable } from '../../src/domain/figure-table.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Result } from '../../src/domain/result.ts'
import type { Target } from '../../src/domain/target.ts'
import { observationsIn, targetsIn } from '../domain/rows-of-table.ts'

/** All figures of a publication, each once. Throws when a published file cannot be read. */
export function publishedFigures(files: ReadonlyMap<string, string>): {
  readonly catalogue: PublishedCatalogue
  readonly tables: readonly FigureTable[]
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
} {
  const catalogue = valueOf(decodeCatalogue(files.get(catalogueFileName) ?? ''))
  const tables = catalogue.slices.map(({ file }) => valueOf(decodeSlice(files.get(file) ?? '', file)).figures)
  return { catalogue, tables, observations: tables.flatMap(observationsIn), targets: tables.flatMap(targetsIn) }
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}
