import { type PublishedCatalogue, type SliceEntry, encodeCatalogue } from '../contract/catalogue-file.ts'
import { checksum } from '../contract/checksum.ts'
import type { DataProblemCode } from '../domain/package-problem.ts'
import { quartersBetween } from '../domain/period.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { descriptionFile } from './read-description.ts'
import { faultOfStart } from './publish-package.ts'

/** A part of a package as it was published. */
interface PublishedPart {
  readonly name: string
  readonly catalogue: PublishedCatalogue
}

/**
 * The catalogue of a package of its parts', of which there is at least one. Each slice has to come from one part: two would
 * be two halves of an answer.
 */
export function mergeCatalogues(parts: readonly PublishedPart[]): Result<PublishedCatalogue, DataProblemCode> {
  const holders = new Map<string, string>()
  for (const { name, catalogue } of parts) {
    for (const { family, province, within } of catalogue.slices) {
      const scope = `${family}|${province}|${within}`
      const other = holders.get(scope)
      if (other !== undefined) {
        const area = catalogue.areas.find(({ id }) => id === (within ?? province))?.name ?? province
        return failure({ code: 'parts-overlap', place: { file: descriptionFile, text: name }, params: { other, area } })
      }
      holders.set(scope, name)
    }
  }
  const all = parts.map(({ catalogue }) => catalogue)
  const [first] = all
  const quarters = all
    .map((each) => each.quarters)
    .reduce((a, b) => ({
      first: quartersBetween(a.first, b.first) < 0 ? b.first : a.first,
      last: quartersBetween(a.last, b.last) > 0 ? b.last : a.last,
    }))
  const startFault = faultOfStart({ ...first!, quarters })
  if (startFault) return startFault
  const countOf = (kind: 'published' | 'sample'): number => all.reduce((sum, { counts }) => sum + counts[kind], 0)
  const cut = all.flatMap(({ indicatorSlices = [] }): readonly SliceEntry[] => indicatorSlices)
  const { indicatorSlices: _cut, ...shared } = first!
  const merged = {
    ...shared,
    edition: '',
    quarters,
    counts: { published: countOf('published'), sample: countOf('sample') },
    slices: all.flatMap(({ slices }) => slices),
    ...(cut.length > 0 ? { indicatorSlices: cut } : {}),
  }
  return success({ ...merged, edition: checksum(encodeCatalogue(merged)).slice(0, 8) })
}
