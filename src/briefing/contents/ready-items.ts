import type { AreaId } from '../../domain/area.ts'
import type { BriefingItem } from '../../domain/briefing.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { figureAt } from '../../domain/figure-at.ts'
import type { FamilyId } from '../../domain/family.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { groupOf } from '../../domain/group-of.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { freshCompareAddress } from '../../navigation/compare-address.ts'
import { writeChartAddress } from '../../navigation/chart-address.ts'
import type { PageAddress } from '../../navigation/page-address.ts'

/** The most indicators of one family in a ready-made set. */
const indicatorsOfFamily = 4

/**
 * The charts of a ready-made set of a family: for the chosen area and quarter the trend of each leading indicator that has a
 * figure, and the first of them compared with the areas beside it, chart and table.
 */
export function readyItems(
  dataset: Dataset,
  { areas: [area], quarter, showsSamples }: Pick<PageAddress, 'areas' | 'quarter' | 'showsSamples'>,
  family: FamilyId,
): readonly Omit<BriefingItem, 'id'>[] {
  const { history, catalogue } = dataset
  const page: PageAddress = { areas: [area], quarter, showsSamples, accumulation: 'quarter' }
  const hasFigure = (indicator: Indicator, of: AreaId = area): boolean =>
    figureAt(dataset, { indicator, area: of }, { quarter, accumulation: 'quarter' }).kind === 'value'
  const indicators = catalogue.indicators
    .filter((each) => each.family === family && hasFigure(each))
    .slice(0, indicatorsOfFamily)
  const [lead] = indicators
  const { areas: peers } = groupOf(history, area, lastDayOf(quarter))
  const trends = indicators.map(({ id }): Omit<BriefingItem, 'id'> => ({
    path: writeChartAddress({ kind: 'trend', indicator: id, page }, history),
    content: 'chart',
  }))
  // Something to compare: the lead of at least two areas.
  const compared = lead ? peers.filter(({ id }) => hasFigure(lead, id)) : []
  if (!lead || compared.length < 2) return trends
  const [first, ...others] = trends
  const comparison: Omit<BriefingItem, 'id'> = {
    path: writeChartAddress({ kind: 'comparison', indicator: lead.id, page, compare: freshCompareAddress }, history),
    content: 'chart-and-table',
  }
  return [first!, comparison, ...others]
}
