import type { Area, AreaId } from '../../domain/area.ts'
import type { AreaHistory } from '../../domain/area-history.ts'
import type { Briefing } from '../../domain/briefing.ts'
import type { Office } from '../../domain/office.ts'
import type { Quarter } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { type TextMark, settledText } from '../../domain/settled-text.ts'
import { areaTextInSentence } from '../../i18n/area-text.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { dayText, periodText } from '../../i18n/date-text.ts'
import { deckTexts } from '../../i18n/deck-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import { lineageId } from '../../navigation/area-parameter.ts'
import type { BriefingAddress } from '../../navigation/briefing-address.ts'
import type { Datasets } from './datasets.ts'
import { silentFamilies } from './area-page.ts'
import { missingEntries } from './missing-entries.ts'
import { sourceEntries } from './source-entries.ts'
import { type AreaItem, type BriefingContext, type ChartItem, type ShownItem, shownItem } from './shown-item.ts'

/** What a briefing says, worked out for its page and its files. */
export interface BriefingPage {
  readonly title: { readonly text: string; readonly automatic: string; readonly mark: TextMark }
  /** Who presents it: what the briefing carries, or what its browser keeps. */
  readonly office?: Office
  /** Lines of the title page below the title. */
  readonly lines: readonly string[]
  readonly items: readonly ShownItem[]
  /** Those of the items that can be shown. */
  readonly usable: readonly (ChartItem | AreaItem)[]
  /** The quarter of most charts, where there is any. */
  readonly quarter?: Quarter
  /** The chosen areas of the charts, each once, in their order. */
  readonly areas: readonly Area[]
  readonly sources: readonly string[]
  readonly missing: readonly string[]
  /** The mark of illustrative figures, as soon as one figure has it. */
  readonly watermark?: string
}

/** Everything a briefing says, with the numbers of today. */
export function briefingPage(
  texts: Texts,
  datasets: Datasets,
  briefing: Briefing,
  context: BriefingContext,
): BriefingPage {
  const items = briefing.items.map((item) => shownItem(texts, datasets, item, context))
  const usable = items.filter((item) => item.kind !== 'unusable')
  const charts = usable.flatMap((item) => (item.kind === 'chart' ? [item.chart] : []))
  const overviews = [...new Set(usable.flatMap((item) => (item.kind === 'area' ? [item.overview] : [])))]
  const addresses = usable.map(({ address }) => address)
  const quarters = [...new Set(addresses.map(({ page }) => page.quarter))]
  const areas = chosenAreas(addresses, datasets.all.history)
  const automatic = automaticTitle(texts, quarters, areas, overviews.length > 0)
  const hasSamples =
    charts.some(({ frame }) => frame.watermark !== undefined) || overviews.some(({ counts }) => counts.sample > 0)
  const { catalogue } = datasets.all
  const office = briefing.office ?? context.office
  const [quarter] = byFrequency(addresses.map(({ page }) => page.quarter))
  return {
    title: { ...settledText(automatic, briefing.title), automatic },
    ...(isNamed(office) ? { office } : {}),
    lines: [
      ...(briefing.subtitle ?? '').split('\n').filter((line) => line.trim() !== ''),
      briefingTexts[texts.language].dates({
        data: dayText(texts, catalogue.dataDate),
        made: dayText(texts, context.today),
      }),
    ],
    items,
    usable,
    ...(quarter ? { quarter } : {}),
    areas,
    sources: sourceEntries(
      texts,
      [...charts.map(({ spec }) => spec), ...overviews].flatMap(({ sources }) => sources),
    ),
    missing: [
      ...missingEntries(texts, charts),
      ...overviews.flatMap((overview) => silentFamilies(texts, overview, catalogue.families)),
    ],
    ...(hasSamples ? { watermark: texts.messages.sample.mark } : {}),
  }
}

const isNamed = (office: Office | undefined): office is Office =>
  office !== undefined && (office.name.trim() !== '' || office.emblem !== undefined)

/** The first area of each address, as it was in the quarter of the first that shows it. */
function chosenAreas(addresses: readonly BriefingAddress[], history: AreaHistory): readonly Area[] {
  const firsts = new Map<AreaId, Area>()
  for (const { page } of addresses) {
    const [id] = page.areas
    const area = history.nearestVersion(id, lastDayOf(page.quarter))
    // A district that became a town is still one area.
    if (area && !firsts.has(lineageId(history, id))) firsts.set(lineageId(history, id), area)
  }
  return [...firsts.values()]
}

function automaticTitle(
  texts: Texts,
  quarters: readonly Quarter[],
  areas: readonly Area[],
  isAboutArea: boolean,
): string {
  const words = briefingTexts[texts.language]
  const [quarter, otherQuarter] = quarters
  const [area, otherArea] = areas
  if (quarter === undefined || area === undefined) return words.title
  const { title } = isAboutArea ? deckTexts[texts.language] : { title: words.automaticTitle }
  return title({
    period: otherQuarter === undefined ? periodText(texts, quarter) : words.severalPeriods,
    area: otherArea === undefined ? areaTextInSentence(texts, area) : words.severalAreas({ count: areas.length }),
  })
}

/** Each value once, the most frequent first. */
function byFrequency<Value>(values: readonly Value[]): readonly Value[] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value)
}
