import { checkConsistency } from '../../domain/consistency.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { DraftFigure } from '../../domain/draft-figure.ts'
import type { Indicator, IndicatorId } from '../../domain/indicator.ts'
import type { ConsistencyCode, LocatedObservation } from '../../domain/located-observation.ts'
import { addsOverTime } from '../../domain/measure-rules.ts'
import type { Observation } from '../../domain/observation.ts'
import { type OddOverTime, type SeriesBefore, oddOverTime, seriesBefore } from '../../domain/odd-over-time.ts'
import { yearOf } from '../../domain/period.ts'
import type { Problem } from '../../domain/problem.ts'
import type { SourceId } from '../../domain/source.ts'
import { checkSumsOverAreas } from '../../domain/sums-over-areas.ts'
import type { TypedPart } from '../read-typed.ts'
import { type SheetFigure, type TypingSheet, figuresOf } from './typing-sheet.ts'

/** What a figure contradicts: by itself, within its area, or over areas. */
export interface SheetFault {
  readonly code: ConsistencyCode
  readonly part: TypedPart
  readonly text: string
  readonly params: NonNullable<Problem['params']>
}

/** The figures of a sheet that can count, by the id of their figure. */
export type SheetDrafts = ReadonlyMap<string, Omit<DraftFigure, 'importId'>>

const typedSource = 'typed' as SourceId

/**
 * What typed figures contradict, by the id of the figure where it stands: within one area denominators, subsets, breakdowns
 * and years, and the sums over areas. Faults that are there without them are no news. Samples are held against nothing.
 */
export function checkSheet(
  dataset: Dataset,
  sheet: TypingSheet,
): (drafts: SheetDrafts) => ReadonlyMap<string, readonly SheetFault[]> {
  const figures = figuresOf(sheet)
  const further = furtherObservations(dataset, sheet)
  const indicators = new Map(dataset.catalogue.indicators.map((indicator) => [indicator.id, indicator]))
  const before = faultsOf(dataset, indicators, [...figures.flatMap(asTold), ...further])
  const known = new Set(before.map(faultText))
  return (drafts) => {
    const located = [
      ...figures.flatMap((figure) => {
        const draft = drafts.get(figure.id)
        return draft ? asTyped(figure, draft) : asTold(figure)
      }),
      ...further,
    ]
    const found = new Map<string, SheetFault[]>()
    for (const fault of faultsOf(dataset, indicators, located)) {
      const id = fault.place?.file
      if (id === undefined || known.has(faultText(fault))) continue
      const { column, text = '' } = fault.place!
      const part = column === 'denominator' ? 'denominator' : 'value'
      found.set(id, [...(found.get(id) ?? []), { code: fault.code, part, text, params: fault.params ?? {} }])
    }
    return found
  }
}

function faultsOf(
  { history }: Dataset,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  located: readonly LocatedObservation[],
): readonly Problem<ConsistencyCode>[] {
  return [...checkConsistency(indicators, located), ...checkSumsOverAreas(history, indicators, located)]
}

const faultText = ({ code, place, params }: Problem): string =>
  JSON.stringify([code, place?.file, place?.column, place?.text, params])

const locatedAt = (file: string, observation: Observation): LocatedObservation => ({
  observation,
  place: { file },
  accepts: [],
})

function asTold({ id, told }: SheetFigure): readonly LocatedObservation[] {
  return told ? [locatedAt(id, told)] : []
}

function asTyped({ id, key }: SheetFigure, draft: Omit<DraftFigure, 'importId'>): readonly LocatedObservation[] {
  const { content, printed } = draft
  const origin = { ...key, state: 'draft', source: typedSource, ...(printed === undefined ? {} : { printed }) } as const
  switch (content.kind) {
    case 'withdrawn':
      return []
    case 'missing':
      return [locatedAt(id, { ...origin, kind: 'missing', reason: content.reason })]
    case 'value': {
      const { value, denominator } = content
      return [locatedAt(id, { ...origin, kind: 'value', value, ...(denominator === undefined ? {} : { denominator }) })]
    }
  }
}

/** What sources tell of the same areas in the same year, where that adds to what is typed. */
function furtherObservations(dataset: Dataset, { rows, series, quarter }: TypingSheet): readonly LocatedObservation[] {
  const typed = new Set(rows.flatMap(({ figures }) => figures.flatMap((figure) => figure?.id ?? [])))
  const adding = [...new Set(series.map(({ indicator }) => indicator))].filter(addsOverTime)
  return rows.flatMap(({ area }) =>
    adding.flatMap(({ id }) =>
      dataset.observationsOf(id, area.id).flatMap((observation): readonly LocatedObservation[] => {
        if (observation.state === 'sample' || yearOf(observation.period) !== yearOf(quarter)) return []
        const text = `${id}|${area.id}|${observation.period}|${observation.category ?? ''}`
        return typed.has(text) ? [] : [locatedAt(text, observation)]
      }),
    ),
  )
}

/** What figures of a sheet are asked about; what is told before them is looked up once. */
export function sheetQuestions(
  dataset: Dataset,
): (figure: SheetFigure, draft: Omit<DraftFigure, 'importId'>) => readonly OddOverTime[] {
  const known = new Map<string, SeriesBefore>()
  return ({ id, key, indicator }, { content }) => {
    if (content.kind !== 'value') return []
    const before = known.get(id) ?? seriesBefore(dataset, indicator, key)
    known.set(id, before)
    return oddOverTime(indicator, before, content)
  }
}
