import { type Result, failure, success } from '../domain/result.ts'
import type { Area } from '../domain/area.ts'
import type { DataProblemCode } from '../domain/package-problem.ts'
import { quartersBetween } from '../domain/period.ts'
import type { FiguresInFiles } from './publish-figures.ts'
import { descriptionFile } from './read-description.ts'

/** The figures of a part of a package as they were published. */
export interface PublishedPart {
  readonly name: string
  readonly figures: FiguresInFiles
}

/**
 * The figures of a package of its parts', of which there is at least one. Each slice has to come from one part: two would
 * be two halves of an answer.
 */
export function mergeParts(
  parts: readonly PublishedPart[],
  areas: readonly Pick<Area, 'id' | 'name'>[],
): Result<FiguresInFiles, DataProblemCode> {
  const holders = new Map<string, string>()
  for (const { name, figures } of parts) {
    for (const { family, province, within } of figures.slices) {
      const scope = `${family}|${province}|${within}`
      const other = holders.get(scope)
      if (other !== undefined) {
        const area = areas.find(({ id }) => id === (within ?? province))?.name ?? province
        return failure({ code: 'parts-overlap', place: { file: descriptionFile, text: name }, params: { other, area } })
      }
      holders.set(scope, name)
    }
  }
  const all = parts.map(({ figures }) => figures)
  const sumOf = (countOf: (figures: FiguresInFiles) => number): number =>
    all.reduce((sum, figures) => sum + countOf(figures), 0)
  return success({
    quarters: all
      .map((each) => each.quarters)
      .reduce((a, b) => ({
        first: quartersBetween(a.first, b.first) < 0 ? b.first : a.first,
        last: quartersBetween(a.last, b.last) > 0 ? b.last : a.last,
      })),
    counts: {
      published: sumOf(({ counts }) => counts.published),
      sample: sumOf(({ counts }) => counts.sample),
    },
    targets: sumOf(({ targets }) => targets),
    slices: all.flatMap(({ slices }) => slices),
    indicatorSlices: all.flatMap(({ indicatorSlices }) => indicatorSlices),
  })
}
