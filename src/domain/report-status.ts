import type { Observation } from './observation.ts'
import type { SourceId } from './source.ts'

/**
 * How a report of an area stands:
 * - `sent` (đã gửi): every figure that is owed is there; `provisional` (sơ bộ): there, but some may still change.
 * - `partly-sent`: some figures are there and some are still owed; `not-sent` (chưa gửi): none is there.
 * - `returned` (bị trả lại): sent, and given back to be corrected.
 * - `press`: figures are known, but only from articles: no report of the area's own.
 * - `not-due`: nothing is owed yet; `unknown`: the package says nothing of it.
 */
export type ReportStatus =
  | 'sent'
  | 'provisional'
  | 'partly-sent'
  | 'not-sent'
  | 'returned'
  | 'press'
  | 'not-due'
  | 'unknown'

/** A report: its status, and how many of the figures owed are there. */
export interface Report {
  readonly status: ReportStatus
  readonly reported: number
  readonly owed: number
  /** Whether any of it is illustrative. */
  readonly isSample: boolean
}

/**
 * The report that the observations of one family, area and period amount to; breakdowns are no figures of their own.
 * `articles` are the sources that are no reports.
 */
export function reportOf(observations: readonly Observation[], articles: ReadonlySet<SourceId>): Report {
  const whole = observations.filter(({ category }) => category === undefined)
  const values = whole.filter(({ kind }) => kind === 'value')
  const missing = whole.flatMap((each) => (each.kind === 'missing' ? [each.reason] : []))
  const returned = missing.filter((reason) => reason === 'returned').length
  const notReported = missing.filter((reason) => reason === 'not-reported').length
  const isPress = whole.length > 0 && whole.every(({ source }) => articles.has(source))
  return {
    status: isPress
      ? 'press'
      : statusOf({
          values: values.length,
          returned,
          notReported,
          excused: missing.length - returned - notReported,
          hasProvisional: values.some((each) => each.state === 'provisional' || each.illustrates === 'provisional'),
        }),
    reported: values.length,
    owed: values.length + returned + notReported,
    isSample: whole.some(({ state }) => state === 'sample'),
  }
}

/** Whether a report has come in whole. */
export function isSent({ status }: Report): boolean {
  return status === 'sent' || status === 'provisional'
}

function statusOf(found: {
  readonly values: number
  readonly returned: number
  readonly notReported: number
  readonly excused: number
  readonly hasProvisional: boolean
}): ReportStatus {
  if (found.returned > 0) return 'returned'
  if (found.values === 0) {
    if (found.notReported > 0) return 'not-sent'
    return found.excused > 0 ? 'not-due' : 'unknown'
  }
  if (found.notReported > 0) return 'partly-sent'
  return found.hasProvisional ? 'provisional' : 'sent'
}
