import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PublishedIndex, SliceEntry } from '../contract/catalogue-file.ts'
import type { Slice } from '../contract/slice-file.ts'
import { type Dataset, withoutSamples } from '../domain/dataset.ts'
import { type FamilyId, familyOf } from '../domain/family.ts'
import { withoutIndicators } from '../domain/figure-table.ts'
import type { Indicator, IndicatorId } from '../domain/indicator.ts'
import type { AreaOutlines } from '../domain/area-outline.ts'
import type { Problem } from '../domain/problem.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { datasetOfSame } from './figures-at-hand.ts'
import { type ReadAreaChanges, areaChangesQuery, outlinesQuery, sliceQuery } from './queries.ts'
import { type FiguresAsked, outlinesFor, slicesFor } from './slices-for.ts'
import { problemOf } from './use-catalogue.ts'

/** Figures that were asked for, once nothing of them is on its way any more. */
export interface LoadedFigures {
  readonly dataset: Dataset
  /** Why some of them did not arrive. */
  readonly problems: readonly Problem<PublicationProblemCode>[]
  /** The families of which something did not arrive. */
  readonly failed: ReadonlySet<FamilyId>
  /** Whether something of an indicator did not arrive. */
  readonly isLost: (indicator: Pick<Indicator, 'id' | 'family'>) => boolean
}

/**
 * The figures of some families and areas, without the illustrative ones when the reader hides them. Undefined until all
 * have arrived or failed: of half the figures nothing true can be worked out.
 */
export function useFigures(
  index: PublishedIndex,
  asked: readonly FiguresAsked[],
  { showsSamples }: { readonly showsSamples: boolean },
): LoadedFigures | undefined {
  const entries = useMemo(() => slicesFor(index, asked), [index, asked])
  const { slices, isLoading, problems } = useQueries({ queries: entries.map(sliceQuery), combine: combined })
  const drawn = useMemo(() => outlinesFor(index, asked), [index, asked])
  const outlines = useQueries({ queries: drawn.map(outlinesQuery), combine: combinedOutlines })
  const isChanged = asked.some(({ areaChanges }) => areaChanges)
  const changes = useQueries({
    queries: [index].filter(() => isChanged).map(areaChangesQuery),
    combine: combinedChanges,
  })
  // What lies within an area would otherwise be added up for a family that did not come.
  const tables = useMemo(() => {
    const lost = lostIndicators(index, entries, problems)
    return slices.map(({ within, figures }) =>
      within === undefined || lost.size === 0
        ? figures
        : withoutIndicators(figures, (indicator) => lost.has(indicator)),
    )
  }, [index, entries, slices, problems])
  const figures = useMemo(() => (isLoading ? undefined : datasetOfSame(index, tables)), [index, tables, isLoading])
  const dataset = useMemo(
    () =>
      figures && !outlines.isLoading && !changes.isLoading
        ? drawn.length > 0 || isChanged
          ? { ...figures, ...(drawn.length > 0 ? { outlines: outlines.found } : {}), ...changes.found[0] }
          : figures
        : undefined,
    [figures, drawn, outlines, isChanged, changes],
  )
  return useMemo(() => {
    if (!dataset) return undefined
    const lost = lostIndicators(index, entries, problems)
    const isWithinGone = isWithinLost(entries, problems)
    return {
      dataset: showsSamples ? dataset : withoutSamples(dataset),
      problems: [
        ...problems.map((problem) => inWords(index, entries, problem)),
        ...outlines.problems,
        ...changes.problems,
      ],
      failed: isWithinGone
        ? new Set(asked.flatMap(({ families }) => families))
        : new Set([...lost].flatMap((id) => index.indicatorOf(id)?.family ?? [])),
      isLost: ({ id }) => isWithinGone || lost.has(id),
    }
  }, [dataset, showsSamples, problems, outlines, changes, entries, index, asked])
}

type FileProblems = readonly Problem<PublicationProblemCode>[]

const failedEntries = (entries: readonly SliceEntry[], problems: FileProblems): readonly SliceEntry[] =>
  entries.filter(({ file }) => problems.some(({ place }) => place?.file === file))

/** The indicators of which a file did not come: of a family all. */
function lostIndicators(
  { catalogue }: PublishedIndex,
  entries: readonly SliceEntry[],
  problems: FileProblems,
): ReadonlySet<IndicatorId> {
  const failed = failedEntries(entries, problems)
  const isLost = ({ id, family }: Indicator): boolean =>
    failed.some((entry) => entry.indicator === id || entry.family === family)
  return new Set(catalogue.indicators.filter(isLost).map(({ id }) => id))
}

/** Whether a file did not come that tells, of all families, what lies within an area. */
function isWithinLost(entries: readonly SliceEntry[], problems: FileProblems): boolean {
  return failedEntries(entries, problems).some(({ within }) => within !== undefined)
}

/** A problem with what its file holds: nobody knows a file by its name, which ends in a hash. */
function inWords(
  { catalogue }: PublishedIndex,
  entries: readonly SliceEntry[],
  problem: Problem<PublicationProblemCode>,
): Problem<PublicationProblemCode> {
  const entry = entries.find(({ file }) => file === problem.place?.file)
  const told = entry?.indicator === undefined ? entry : catalogue.indicators.find(({ id }) => id === entry.indicator)
  if (told?.family === undefined) return problem
  const { vi, en } = familyOf(catalogue, told.family).name
  return { ...problem, params: { ...problem.params, family_vi: vi, family_en: en } }
}

function combined(results: readonly UseQueryResult<Slice>[]) {
  const { found, ...state } = stateOf(results)
  return { slices: found, ...state }
}

function combinedOutlines(results: readonly UseQueryResult<AreaOutlines>[]) {
  return stateOf(results)
}

function combinedChanges(results: readonly UseQueryResult<ReadAreaChanges>[]) {
  return stateOf(results)
}

function stateOf<Content>(results: readonly UseQueryResult<Content>[]) {
  return {
    found: results.flatMap(({ data }): readonly Content[] => (data === undefined ? [] : [data])),
    isLoading: results.some((result) => result.isPending && result.isFetching),
    problems: results.flatMap(({ error, isFetching }) => (error && !isFetching ? [problemOf(error)] : [])),
  }
}
