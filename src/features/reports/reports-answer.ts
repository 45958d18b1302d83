import type { Area } from '../../domain/area.ts'
import type { Day } from '../../domain/day.ts'
import { type DeadlineState, deadlineStateOf } from '../../domain/deadline-state.ts'
import type { CalendarReports } from '../../domain/reports-of.ts'
import { areaKindsText, areaText, areaTextInSentence } from '../../i18n/area-text.ts'
import { dayText } from '../../i18n/date-text.ts'
import { inBrackets } from '../../i18n/figure-clause.ts'
import { lowerFirst } from '../../i18n/first-letter.ts'
import { countText } from '../../i18n/number-text.ts'
import { reportTexts } from '../../i18n/report-texts.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import type { ReportsPage } from './reports-page.ts'

/** More names than these are not read in a sentence. */
const mostNames = 5

/** Who is missing, what is due when: of the chosen area first, then of its group. */
export function reportsAnswer(texts: Texts, page: ReportsPage): readonly string[] {
  const words = reportTexts[texts.language]
  if (page.total.expected === 0) return [words.nothing]
  const of = page.rows.filter(({ coverage }) => coverage.expected > 0).map(({ area }) => area)
  const told = (areas: readonly Area[]) => ({
    count: areas.length,
    of: of.length,
    kinds: areaKindsText(texts, of),
    names: namesText(texts, areas),
  })
  // Where nothing is lacking one sentence says it of all.
  if (page.owing.length + page.unheard.length === 0) return [words.allSent({ ...told(of), count: page.total.reported })]
  return [
    ...ownSentence(texts, page),
    ...(page.owing.length > 0 ? [words.owing({ ...told(page.owing), due: sharedDueText(texts, page.calendars) })] : []),
    ...(page.unheard.length > 0 ? [words.unheard(told(page.unheard))] : []),
    words.received(page.total),
  ]
}

function ownSentence(texts: Texts, { chosen, calendars }: ReportsPage): readonly string[] {
  const words = reportTexts[texts.language]
  if (!chosen || chosen.coverage.expected === 0) return []
  const area = areaText(texts, chosen.area)
  const owed = calendars
    .flatMap(({ owing }) => owing)
    .filter(({ isChosen }) => isChosen)
    .flatMap(({ reports }) => reports)
  if (owed.length === 0) return [words.ownSent({ area, count: chosen.coverage.reported })]
  const reports = owed.map(({ family, report }) =>
    inBrackets(lowerFirst(bilingual(texts, family.name)), [words.status[report.status]]),
  )
  const count = chosen.coverage.expected - chosen.coverage.reported
  return [words.ownOwing({ area, count, of: chosen.coverage.expected, reports: reports.join(', ') })]
}

function namesText(texts: Texts, areas: readonly Area[]): string {
  // One that would be left over alone is named.
  const shown = areas.length === mostNames + 1 ? areas : areas.slice(0, mostNames)
  const names = shown.map((area) => areaTextInSentence(texts, area)).join(', ')
  const more = areas.length - shown.length
  return more === 0 ? names : `${names} ${reportTexts[texts.language].andMore({ count: more })}`
}

/** The deadline of all that is owed, where it is one. */
function sharedDueText(texts: Texts, calendars: readonly CalendarReports[]): string {
  const days = new Set(calendars.filter(({ owing }) => owing.length > 0).map(({ due }) => due))
  const [day] = days
  return days.size === 1 && day !== undefined
    ? `; ${reportTexts[texts.language].due({ day: dayText(texts, day) })}`
    : ''
}

/** How a deadline stands of which something is owed: "quá hạn 12 ngày tính đến 07/04/2024". */
export function deadlineText(texts: Texts, due: Day, now: { readonly dataDate: Day; readonly today: Day }): string {
  const words = reportTexts[texts.language]
  const state: DeadlineState = deadlineStateOf(due, now)
  const day = dayText(texts, now.dataDate)
  if (state.kind === 'unseen') return words.unseen({ day })
  const days = countText(texts.language, state.days)
  if (state.kind === 'late') return words.late({ days, day })
  return state.days === 0 ? words.lastDay : words.ahead({ days })
}
