import { type ExportList, type ExportValue, decimalsIn } from '../../exports/export-table.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import type { Figure } from '../../domain/figure.ts'
import { isPercentage, isToldAsRate, rateOf } from '../../domain/measure-rules.ts'
import { areaText } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { carriedTexts } from '../../i18n/coverage-text.ts'
import { missingText, rateDigits, rateSign } from '../../i18n/figure-text.ts'
import { remarkText } from '../../i18n/remark-text.ts'
import { sourceTitle } from '../../i18n/source-title.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { tableTexts } from '../../i18n/table-texts.ts'
import type { TableCell } from './table-page.ts'

/**
 * One row a figure, each with everything that is known of it, and the group its area was chosen in; nothing is derived from
 * the arrangement of the table.
 */
export function listOfFigures(
  texts: Texts,
  catalogue: Pick<Catalogue, 'sources'>,
  cells: readonly TableCell[],
  group?: string,
): ExportList {
  const words = tableTexts[texts.language].file
  return {
    headings: [
      words.columnIndicatorId,
      words.columnIndicator,
      words.columnAreaCode,
      words.columnAreaId,
      words.columnArea,
      words.columnPeriodId,
      words.columnPeriod,
      words.columnValue,
      words.columnDenominator,
      words.columnPercent,
      words.columnRateUnit,
      words.columnUnit,
      words.columnState,
      words.columnReason,
      words.columnReported,
      words.columnExpected,
      words.columnMonths,
      words.columnMonthsExpected,
      words.columnRevisedFrom,
      words.columnPrinted,
      words.columnNote,
      words.columnSource,
      words.columnUrl,
      ...(group === undefined ? [] : [words.columnGroup]),
    ],
    rows: cells.map((cell) => [...rowOf(texts, catalogue, cell), ...(group === undefined ? [] : [group])]),
  }
}

function rowOf(
  texts: Texts,
  catalogue: Pick<Catalogue, 'sources'>,
  { indicator, area: shown, figure }: TableCell,
): readonly ExportValue[] {
  // A figure belongs to the record of the area that was in force then.
  const area = figure.area ?? shown.area
  const sources = figure.sources.flatMap((id) => catalogue.sources.find((source) => source.id === id) ?? [])
  const value = figure.kind === 'value' ? figure : undefined
  const rate = value && rateOf(indicator, value)
  return [
    indicator.id,
    bilingual(texts, indicator.name),
    area.code,
    area.id,
    areaText(texts, area),
    figure.period,
    periodText(texts, figure.period),
    numberOf(value?.value, value && isToldAsRate(indicator) ? decimalsIn(value.value) : indicator.decimals),
    numberOf(value?.denominator, decimalsIn(value?.denominator ?? 0)),
    numberOf(rate, rate === undefined ? 0 : rateDigits(indicator, rate)),
    rate === undefined ? undefined : rateSign(texts, indicator),
    isPercentage(indicator) ? '%' : bilingual(texts, indicator.unit),
    stateText(texts, figure),
    figure.kind === 'missing' ? missingText(texts, figure) : undefined,
    numberOf(figure.coverage?.reported, 0),
    numberOf(figure.coverage?.expected, 0),
    numberOf(figure.months?.reported, 0),
    numberOf(figure.months?.expected, 0),
    numberOf(value?.revisedFrom, indicator.decimals),
    value?.printed,
    value && remarkText(texts, value),
    sources.map((source) => sourceTitle(texts, source)).join(' | ') || undefined,
    sources.flatMap(({ url }) => url ?? []).join(' ') || undefined,
  ]
}

function numberOf(number: number | undefined, decimals: number): ExportValue {
  return number === undefined ? undefined : { number, decimals }
}

/** "chính thức", "minh hoạ; quy đổi". */
function stateText(texts: Texts, figure: Figure): string | undefined {
  const state = ownStateText(texts, figure)
  return [...(state === undefined ? [] : [state]), ...carriedTexts(texts, figure)].join('; ') || undefined
}

function ownStateText({ language, messages }: Texts, figure: Figure): string | undefined {
  const words = tableTexts[language].file
  if (figure.kind === 'missing') return figure.isSample ? messages.state.sample : undefined
  if (figure.state !== 'sample') return messages.state[figure.state]
  const sample = figure.isMixed ? words.sampleMixed : messages.state.sample
  return figure.illustrates ? words.sampleOf({ sample, state: messages.state[figure.illustrates] }) : sample
}
