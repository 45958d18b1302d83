import type { AreaHistory } from '../../domain/area-history.ts'
import type { AreaId } from '../../domain/area.ts'
import { isToldAsRate } from '../../domain/measure-rules.ts'
import { calendarOn } from '../../domain/definition-version.ts'
import type { ExportSection } from '../../exports/export-table.ts'
import { observationStates, publishedStates } from '../../domain/observation.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { Period } from '../../domain/period.ts'
import { type ReportingCalendar, reportingWindow } from '../../domain/reporting-calendar.ts'
import { areaChangeWithin } from '../../domain/told-days.ts'
import { areaText } from '../../i18n/area-text.ts'
import { areaChangeText } from '../../i18n/area-change-text.ts'
import { dayRangeText, dayText, periodText } from '../../i18n/date-text.ts'
import { rateSign } from '../../i18n/figure-text.ts'
import { missingMeanings } from '../../i18n/missing-meanings.ts'
import { remarkText } from '../../i18n/remark-text.ts'
import { sourceTitle } from '../../i18n/source-title.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { unitsText } from '../../i18n/unit-text.ts'
import { tableTexts } from '../../i18n/table-texts.ts'
import type { TableCell, TablePage } from './table-page.ts'

/** What explains the figures of a table: sources, remarks, states, reasons, indicators. */
export function notesSections(
  texts: Texts,
  history: AreaHistory,
  table: TablePage,
  cells: readonly TableCell[],
): readonly ExportSection[] {
  const sections = [
    sourcesSection(texts, table),
    remarksSection(texts, cells),
    statesSection(texts, cells),
    missingSection(texts, cells),
    indicatorsSection(texts, history, cells),
  ]
  return sections.filter(({ lines, hasColumnNames }) => lines.length > (hasColumnNames ? 1 : 0))
}

function sourcesSection(texts: Texts, { sources }: TablePage): ExportSection {
  const words = tableTexts[texts.language].file
  return {
    heading: words.headSource,
    hasColumnNames: true,
    lines: [
      [words.columnSource, words.columnUrl, words.headPublisher, words.headPublished],
      ...sources.map((source) => [
        sourceTitle(texts, source),
        source.url ?? '',
        source.publisher ?? '',
        source.published ? dayText(texts, source.published) : '',
      ]),
    ],
  }
}

function remarksSection(texts: Texts, cells: readonly TableCell[]): ExportSection {
  const { messages } = texts
  const words = tableTexts[texts.language].file
  return {
    heading: words.headNotes,
    hasColumnNames: true,
    lines: [
      [words.columnIndicator, words.columnNote, words.columnPeriod, words.columnArea],
      ...cells.flatMap(({ indicator, area, figure }) => {
        if (figure.kind === 'missing') return []
        const remark = remarkText(texts, figure)
        if (figure.printed === undefined && remark === undefined) return []
        const said = [
          ...(figure.printed === undefined ? [] : [messages.progress.printed({ text: figure.printed })]),
          ...(remark === undefined ? [] : [remark]),
        ]
        return [
          [
            bilingual(texts, indicator.name),
            said.join('. '),
            periodText(texts, figure.period),
            areaText(texts, figure.area ?? area.area),
          ],
        ]
      }),
    ],
  }
}

/** A publication has no drafts: they are explained where a table shows one. */
function statesSection({ language, messages }: Texts, cells: readonly TableCell[]): ExportSection {
  const hasDrafts = cells.some(({ figure }) => figure.kind === 'value' && figure.state === 'draft')
  const states = hasDrafts ? observationStates : publishedStates
  return {
    heading: tableTexts[language].file.headStates,
    hasColumnNames: false,
    lines: states.map((state) => [messages.state[state], messages.stateMeaning[state]]),
  }
}

/** What the reasons that stand in the table mean. */
function missingSection(texts: Texts, cells: readonly TableCell[]): ExportSection {
  const { language, messages } = texts
  const meanings = missingMeanings[language]
  const standing = new Set(cells.flatMap(({ figure }) => (figure.kind === 'missing' ? [figure.reason] : [])))
  const explained = (Object.keys(meanings) as (keyof typeof meanings)[]).filter((reason) => standing.has(reason))
  return {
    heading: tableTexts[language].file.headMissing,
    hasColumnNames: false,
    lines:
      standing.size === 0
        ? []
        : [
            ...explained.map((reason) => [messages.missing[reason], meanings[reason]]),
            ['', messages.about.missingIntro],
          ],
  }
}

function indicatorsSection(texts: Texts, history: AreaHistory, cells: readonly TableCell[]): ExportSection {
  const { messages } = texts
  const words = tableTexts[texts.language].file
  const periods = [...new Map(cells.map(({ period }) => [period.period, period])).values()]
    .sort((x, y) => (x.quarter < y.quarter ? -1 : 1))
    .map(({ period }) => period)
  const latest = periods[periods.length - 1]
  const areas = [...new Set(cells.map(({ area }) => area.area.id))]
  // Many indicators share a calendar, and every period is asked of each.
  const known = new Map<string, string>()
  const windowOf = (calendar: ReportingCalendar, period: Period): string => {
    const key = `${calendar.id}|${calendar.starts}|${period}`
    const text = known.get(key) ?? windowText(texts, history, areas, { calendar, period, isLatest: period === latest })
    known.set(key, text)
    return text
  }
  const windows = (indicator: Indicator): string =>
    periods
      .map((period) => windowOf(calendarOn(indicator, period), period))
      .filter((text) => text !== '')
      .join('; ')
  const indicators = [...new Set(cells.map(({ indicator }) => indicator))]
  return {
    heading: words.headIndicators,
    hasColumnNames: true,
    lines: [
      [
        words.columnIndicator,
        words.headDefinition,
        words.columnUnit,
        words.headDenominator,
        words.headTime,
        words.headWindow,
        words.headLegal,
      ],
      ...indicators.map((indicator) => [
        bilingual(texts, indicator.name),
        bilingual(texts, indicator.definition),
        isToldAsRate(indicator)
          ? words.unitOfRate({ unit: unitsText(texts, indicator), sign: rateSign(texts, indicator) })
          : unitsText(texts, indicator),
        indicator.denominatorCounts ? bilingual(texts, indicator.denominatorCounts) : '',
        messages.time[indicator.time],
        [
          `${bilingual(texts, (latest ? calendarOn(indicator, latest) : indicator.calendar).name)}.`,
          windows(indicator),
        ].join(' '),
        indicator.legalSource,
      ]),
    ],
  }
}

/** The days of the newest period; of the others only where the areas changed within them. */
function windowText(
  texts: Texts,
  history: AreaHistory,
  areas: readonly AreaId[],
  {
    calendar,
    period,
    isLatest,
  }: { readonly calendar: ReportingCalendar; readonly period: Period; readonly isLatest: boolean },
): string {
  const { progress } = texts.messages
  const days = reportingWindow(calendar, period)
  const change = areaChangeWithin(history, areas, days)
  if (!isLatest && change === undefined) return ''
  const words = progress.window({ period: periodText(texts, period), range: dayRangeText(texts, days) })
  return change === undefined ? words : `${words} ${areaChangeText(texts, change)}`
}
