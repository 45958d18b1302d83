import type { AreaHistory } from '../../domain/area-history.ts'
import type { AreaId } from '../../domain/area.ts'
import { type Period, lastQuarterOf } from '../../domain/period.ts'
import type { EntryAsked, EntryReading } from './entry-reading.ts'
import type { ReviewRow } from './review.ts'

/** Figures that would enter under an area or a period that their file does not say. */
export interface AssumedFigures {
  readonly unsaid: 'period' | 'area' | 'both'
  readonly count: number
  /** Of all of them; absent where they are of several. */
  readonly period?: Period
  readonly area?: AreaId
}

/** The accepted figures that stand under what the page gave; undefined where there are none. */
export function assumedFigures(
  { isAssumed }: Pick<EntryReading, 'isAssumed'>,
  assumed: EntryAsked['assumed'],
  rows: readonly ReviewRow[],
  history: AreaHistory,
): AssumedFigures | undefined {
  const records = new Set(history.lineageOf(assumed.area).map(({ id }) => id))
  const contents = rows.flatMap(({ status, content }) => {
    const { area, period } = content
    // "Lũy kế" makes the stretch since January of the quarter that was assumed.
    const isOfQuarter = period !== undefined && lastQuarterOf(period) === assumed.quarter
    const isOfArea = area !== undefined && records.has(area)
    const isUnsaid = (isAssumed.period && isOfQuarter) || (isAssumed.area && isOfArea)
    return status === 'accepted' && isUnsaid ? [content] : []
  })
  if (contents.length === 0) return undefined
  const [period, ...periods] = new Set(contents.map((each) => each.period))
  const [area, ...areas] = new Set(contents.map((each) => each.area))
  return {
    unsaid: isAssumed.period && isAssumed.area ? 'both' : isAssumed.period ? 'period' : 'area',
    count: contents.length,
    ...(period === undefined || periods.length > 0 ? {} : { period }),
    ...(area === undefined || areas.length > 0 ? {} : { area }),
  }
}
