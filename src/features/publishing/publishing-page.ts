import { editionNews } from '../../answers/edition-news.ts'
import { overviewPage } from '../../answers/overview-page.ts'
import type { Area } from '../../domain/area.ts'
import { type Dataset, observationKeyText } from '../../domain/dataset.ts'
import { type DraftChange, draftChange, lacksReason } from '../../domain/draft-change.ts'
import type { DraftFigure, FigureImport, Workspace } from '../../domain/draft-figure.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { type MovedTotal, movedTotals } from '../../domain/moved-totals.ts'
import type { Observation } from '../../domain/observation.ts'
import { type Quarter, quartersWithin } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import type { Texts } from '../../i18n/texts.ts'

/** A figure that is not published, and what publishing it does. */
export interface PublishingRow {
  readonly draft: DraftFigure
  readonly key: string
  /** Absent where the package has none of this name. */
  readonly indicator?: Indicator
  readonly area?: Area
  readonly published?: Observation
  /** `replaced`: a later import tells the same figure; `unknown`: the package has no such indicator or area. */
  readonly change: DraftChange | 'replaced' | 'unknown'
  readonly needsReason: boolean
  /** Whether a reason is to be seen: where one is needed, or was given. */
  readonly takesReason: boolean
}

export interface PublishingPage {
  readonly groups: readonly { readonly of: FigureImport; readonly rows: readonly PublishingRow[] }[]
  readonly counts: Readonly<Record<PublishingRow['change'], number>>
  readonly changing: readonly PublishingRow[]
  readonly lacking: number
  readonly totals: readonly MovedTotal[]
  /** What the overviews of the areas come to say, each with its quarter. */
  readonly news: readonly { readonly area: Area; readonly quarter: Quarter; readonly sentences: readonly string[] }[]
}

/** More overviews than these nobody reads before publishing. */
const mostOverviews = 6

/** What publishing a workspace does, figure by figure, and what moves with it. */
export function publishingPage(
  texts: Texts,
  { imports, figures }: Workspace,
  before: Dataset,
  after: Dataset,
): PublishingPage {
  const last = new Map(figures.map((draft) => [observationKeyText(draft), draft]))
  const rowOf = (draft: DraftFigure): PublishingRow => {
    const key = observationKeyText(draft)
    const indicator = before.indicatorOf(draft.indicator)
    const area = before.history.byId(draft.area)
    if (!indicator || !area) return { draft, key, change: 'unknown', needsReason: false, takesReason: false }
    const published = before.observation(draft)
    const change = last.get(key) === draft ? draftChange(draft, published) : 'replaced'
    const needsReason = change !== 'replaced' && lacksReason(draft, published, indicator)
    const isOfPublished = change !== 'replaced' && lacksReason({ ...draft, reason: '' }, published, indicator)
    const takesReason = isOfPublished || (draft.reason !== undefined && change !== 'same')
    return { draft, key, indicator, area, change, needsReason, takesReason, ...(published ? { published } : {}) }
  }
  const groups = imports.map((of) => ({
    of,
    rows: figures.filter(({ importId }) => importId === of.id).map(rowOf),
  }))
  const rows = groups.flatMap((group) => group.rows)
  const counts = { new: 0, revised: 0, settled: 0, withdrawn: 0, same: 0, replaced: 0, unknown: 0 }
  for (const { change } of rows) counts[change] += 1
  const changing = rows.filter(({ change }) => isChanging(change))
  return {
    groups,
    counts,
    changing,
    lacking: changing.filter(({ needsReason }) => needsReason).length,
    totals: movedTotals(
      before,
      after,
      changing.map(({ draft }) => draft),
    ),
    news: newsOf(texts, changing, before, after),
  }
}

export function isChanging(change: PublishingRow['change']): boolean {
  return change === 'new' || change === 'revised' || change === 'settled' || change === 'withdrawn'
}

function newsOf(
  texts: Texts,
  changing: readonly PublishingRow[],
  before: Dataset,
  after: Dataset,
): PublishingPage['news'] {
  const asked = new Map<string, { readonly area: Area; readonly quarter: Quarter }>()
  for (const { area, draft } of changing) {
    const quarter = quartersWithin(draft.period).at(-1)
    const then = quarter && area && after.history.versionOn(area.id, lastDayOf(quarter))
    if (then) asked.set(`${then.id} ${quarter}`, { area: then, quarter })
  }
  return [...asked.values()].slice(0, mostOverviews).flatMap(({ area, quarter }): PublishingPage['news'] => {
    const sentences = editionNews(texts, overviewPage(before, area.id, quarter), overviewPage(after, area.id, quarter))
    return sentences.length > 0 ? [{ area, quarter, sentences }] : []
  })
}
