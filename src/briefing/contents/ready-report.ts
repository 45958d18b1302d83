import type { OverviewCard, OverviewFamily, OverviewPage } from '../../answers/overview-page.ts'
import type { AreaId } from '../../domain/area.ts'
import type { BriefingItem } from '../../domain/briefing.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { Finding } from '../../domain/finding.ts'
import { compareQuarters } from '../../domain/compare-quarters.ts'
import { type ComparisonBase, baseQuarterOf } from '../../domain/comparison-base.ts'
import { groupOf } from '../../domain/group-of.ts'
import { figureAt } from '../../domain/figure-at.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import type { Texts } from '../../i18n/texts.ts'
import { writeBriefingAddress } from '../../navigation/briefing-address.ts'
import { type CompareAddress, freshCompareAddress } from '../../navigation/compare-address.ts'
import type { PageAddress } from '../../navigation/page-address.ts'
import { trendPage } from '../../answers/trend-page.ts'
import { quarterPlus } from '../../domain/period.ts'
import { areaPage } from './area-page.ts'
import { overviewOf } from '../../answers/overview-of.ts'

/** Fewer points than these are no line. */
const fewestPoints = 3
/** Pages of the whole report: nobody listens to more in a meeting. Cover and sources are two of them. */
const mostPages = 10
const coverAndSources = 2
/** Areas that are told one by one on a page. */
const mostAreas = 11
/** The first of more, beside two sentences. */
const mostFirst = 6
/** Three years: what lies before is nothing that a meeting about a quarter asks for. */
const mostQuarters = 12

/**
 * The ready-made report of a quarter: key figures, what stands out, what lags, a page for each field that has moved as far as
 * ten pages reach, shortcomings, and the tasks to be filled in. Empty for an area without figures or findings; without the
 * pages that would say nothing; shortcomings and tasks wait for what people know. `outlined` are the areas that a map can
 * draw.
 */
export function readyReport(
  texts: Texts,
  dataset: Dataset,
  { areas: [area], quarter, showsSamples }: Pick<PageAddress, 'areas' | 'quarter' | 'showsSamples'>,
  outlined: ReadonlySet<AreaId> = new Set(),
): readonly Omit<BriefingItem, 'id'>[] {
  const page: PageAddress = { areas: [area], quarter, showsSamples, accumulation: 'quarter' }
  const overview = overviewOf(dataset, page)
  const path = writeBriefingAddress({ kind: 'area', page }, dataset.history)
  const pagesOf = (...contents: readonly Parameters<typeof areaPage>[2][]): readonly Omit<BriefingItem, 'id'>[] =>
    contents.flatMap((content) => {
      const { entries, table } = areaPage(texts, overview, content)
      return entries.length > 0 || table ? [{ path, content }] : []
    })
  const first = pagesOf('key-figures', 'highlights', 'attention')
  const last = [
    { path, content: 'shortcomings' },
    { path, content: 'tasks' },
  ] as const
  const families = overview.families.flatMap((family) => familyPages({ dataset, page, outlined }, overview, family))
  const room = mostPages - coverAndSources - first.length - last.length
  const weightiest = new Set([...families].sort((a, b) => a.weight - b.weight).slice(0, room))
  const told = [...first, ...families.filter((each) => weightiest.has(each)).map(({ item }) => item)]
  const isHeard = told.length > 0 || pagesOf('shortcomings').length > 0
  return isHeard ? [...told, ...last] : []
}

/** What a report is made of. */
interface Asked {
  readonly dataset: Dataset
  readonly page: PageAddress
  /** The areas that a map can draw. */
  readonly outlined: ReadonlySet<AreaId>
}

/** The page of a field, and how far down the findings speak of it first. */
interface FamilyPage {
  readonly item: Omit<BriefingItem, 'id'>
  readonly weight: number
}

/** The page of a field: of what its weightiest finding speaks of, or of its first leading indicator that changed. */
function familyPages(asked: Asked, { findings }: OverviewPage, { cards }: OverviewFamily): readonly FamilyPage[] {
  const { dataset, page } = asked
  const values = cards.filter(({ figure }) => figure.kind === 'value')
  const leads = values.filter(({ indicator }) => indicator.isLead)
  const cardOf = ({ indicator }: Finding) => values.filter((card) => card.indicator.id === indicator?.id)
  const told = findings.flatMap(cardOf)
  const card = told.find(({ indicator }) => indicator.isLead) ?? told[0] ?? [...leads, ...values].find(hasChanged)
  // A single point beside nothing is no picture: its figure stands among the key figures.
  if (!card || (!isDrawn(card) && !hasPeers(dataset, page, card))) return []
  const kind = isLine(card) || !hasPeers(dataset, page, card) ? 'trend' : 'comparison'
  const { id } = card.indicator
  const address =
    kind === 'trend'
      ? ({ kind, indicator: id, page: { ...page, ...rangeOf(asked, card) } } as const)
      : ({ kind, indicator: id, page, compare: comparisonOf(asked, card) } as const)
  // Names and numbers of a map take all the room of its page.
  const isMap = address.kind === 'comparison' && address.compare.form === 'map'
  const place = findings.findIndex(({ indicator }) => indicator?.id === id)
  return [
    {
      item: { path: writeBriefingAddress(address, dataset.history), content: isMap ? 'chart' : 'chart-and-text' },
      weight: place === -1 ? findings.length : place,
    },
  ]
}

/** The last years of a longer series; of others all that there is. */
function rangeOf({ dataset, page }: Asked, { indicator }: OverviewCard): Pick<PageAddress, 'range'> {
  const { first, last } = trendPage(dataset, indicator, page).usual
  const earliest = quarterPlus(last, 1 - mostQuarters)
  return first < earliest ? { range: { first: earliest, last } } : {}
}

/**
 * How areas stand beside each other on one page: beside the same quarter last year, or the quarter before, where most of them
 * compare with it, else beside the middle of them; many of them on a map, or the first of them.
 */
function comparisonOf({ dataset, page, outlined }: Asked, { indicator }: OverviewCard): CompareAddress {
  const {
    areas: [area],
    quarter,
  } = page
  const { areas } = groupOf(dataset.history, area, lastDayOf(quarter))
  const compares = (base: ComparisonBase): boolean => {
    const earlier = baseQuarterOf(base, quarter)!
    const compared = areas.filter(
      ({ id }) =>
        compareQuarters(dataset, { indicator, area: id }, { current: quarter, base: earlier }, 'quarter').change
          .kind === 'difference',
    )
    return compared.length * 2 > areas.length
  }
  const times: readonly ComparisonBase[] = [{ kind: 'last-year' }, { kind: 'previous-quarter' }]
  const base = times.find(compares) ?? { kind: 'group-median' }
  const all: CompareAddress = { ...freshCompareAddress, base, indicator: indicator.id }
  if (areas.length <= mostAreas) return all
  return areas.every(({ id }) => outlined.has(id))
    ? { ...all, form: 'map' }
    : { ...all, form: 'ranking', end: { side: 'top', count: mostFirst } }
}

/** Whether it is not known to stand where it stood. */
function hasChanged({ sincePrevious, sinceLastYear }: OverviewCard): boolean {
  return [sincePrevious, sinceLastYear].some((change) => change?.kind !== 'difference' || change.trend !== 'same')
}

const pointsOf = ({ spark }: OverviewCard): number => spark.filter(({ kind }) => kind === 'value').length
const isLine = (card: OverviewCard): boolean => pointsOf(card) >= fewestPoints
const isDrawn = (card: OverviewCard): boolean => pointsOf(card) > 1

/** Whether another area of the group has a figure to compare with. */
function hasPeers(dataset: Dataset, { areas: [area], quarter }: PageAddress, { indicator }: OverviewCard): boolean {
  const { areas } = groupOf(dataset.history, area, lastDayOf(quarter))
  const lineage = new Set(dataset.history.lineageOf(area).map(({ id }) => id))
  return areas.some(
    ({ id }) =>
      !lineage.has(id) &&
      figureAt(dataset, { indicator, area: id }, { quarter, accumulation: 'quarter' }).kind === 'value',
  )
}
