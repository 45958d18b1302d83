import type { Area, AreaType } from './area.ts'
import type { BilingualText } from './bilingual-text.ts'
import type { Day } from './day.ts'
import type { Family } from './family.ts'
import type { Indicator } from './indicator.ts'
import type { Quarter, QuarterRange } from './period.ts'
import type { ReportingCalendar } from './reporting-calendar.ts'
import type { Source } from './source.ts'
import type { Succession } from './succession.ts'

/** What a data package says about its figures: everything but the observations and targets. */
export interface Catalogue {
  readonly title: BilingualText
  /** The day of the data: the newest day on which a figure of the package was entered or changed. */
  readonly dataDate: Day
  /** A short name of this publication, made from its content: two publications of the same figures share it. */
  readonly edition: string
  readonly areaTypes: readonly AreaType[]
  readonly areas: readonly Area[]
  readonly successions: readonly Succession[]
  /** The families of the indicators, in the order of display. */
  readonly families: readonly Family[]
  /** How periods are cut, in the order of display. */
  readonly calendars: readonly ReportingCalendar[]
  readonly indicators: readonly Indicator[]
  readonly sources: readonly Source[]
  /** The view a fresh start opens. */
  readonly start: { readonly areaCode: string; readonly quarter: Quarter }
  /** First and last quarter that carry a figure. */
  readonly quarters: QuarterRange
  /** How many observations come from a source, and how many are illustrative. */
  readonly counts: { readonly published: number; readonly sample: number }
}
