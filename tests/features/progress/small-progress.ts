import type { Dataset } from '../../../src/domain/dataset.ts'
import type { Indicator } from '../../../src/domain/indicator.ts'
import type { Target } from '../../../src/domain/target.ts'
import { type ProgressPage, progressPage } from '../../../src/features/progress/progress-page.ts'
import type { PageAddress } from '../../../src/navigation/page-address.ts'
import { locNinh, quarter, turns, plannedTarget } from '../../domain/small-dataset.ts'

const plain: PageAddress = {
  areas: [locNinh.id],
  quarter: quarter('2024-Q1'),
  showsSamples: true,
  quantity: 'count',
  accumulation: 'quarter',
}
/** The progress of an indicator in a plain view, with some properties of its own. */
export const view = (dataset: Dataset, indicator: Indicator, own: Partial<PageAddress> = {}): ProgressPage =>
  progressPage(dataset, indicator, { ...plain, ...own })
export const periodsOf = ({ rows }: ProgressPage) => rows.map(({ period }) => String(period))
export const range = (first: string, last: string) => ({ first: quarter(first), last: quarter(last) })
export const target = (when: string, value: number, own: Partial<Target> = {}) =>
  plannedTarget(turns, locNinh, when, value, own)
