import type { Area, AreaId } from '../domain/area.ts'
import { type Dataset, observationKeyText } from '../domain/dataset.ts'
import type { DraftContent } from '../domain/draft-figure.ts'
import { figureFor } from '../domain/figure-for.ts'
import type { Indicator } from '../domain/indicator.ts'
import { hasRate, isAskedOf, isCountedWhole } from '../domain/measure-rules.ts'
import { type Quarter, previousQuarter } from '../domain/period.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import { periodText } from '../i18n/date-text.ts'
import { sampleSign } from '../i18n/sample-sign.ts'
import type { EntryColumn, EntryIndicator, EntryRow, EntrySheet } from '../exports/entry-sheet.ts'
import { entryTemplateTexts as words } from '../i18n/entry-template-texts.ts'
import { textBy } from '../i18n/text-by.ts'
import type { Texts } from '../i18n/texts.ts'

/** What a template is of. */
export interface TemplateQuestion {
  readonly area: AreaId
  readonly quarter: Quarter
  /** Figures that were typed already, by `observationKeyText`. */
  readonly entered?: ReadonlyMap<string, { readonly content: DraftContent }>
}

/**
 * What a workbook asks for of a quarter: for each family a sheet of an area and those directly below it, the figures of the
 * quarter before beside. A sample is marked wherever it stands.
 */
export function entryTemplate(
  dataset: Dataset,
  { area, quarter, entered = new Map() }: TemplateQuestion,
  texts: Texts,
): readonly EntrySheet[] {
  const { catalogue, history } = dataset
  const day = lastDayOf(quarter)
  const own = history.versionOn(area, day)
  const areas = own ? [own, ...history.childrenOn(own.id, day)] : []
  return catalogue.families.flatMap(({ id, name }): readonly EntrySheet[] => {
    const indicators = catalogue.indicators.filter(({ family }) => family === id)
    if (indicators.length === 0) return []
    const family = name[texts.language]
    const before = previousQuarter(quarter)
    const rows = areas.map((each) => rowOf(dataset, { area: each, indicators, before, quarter, entered }, texts))
    const hasSamples = rows.some(({ figures }) => figures.some(({ isSample }) => isSample))
    const quarterName = periodText(texts, quarter)
    return [
      {
        name: family,
        title: said(texts, words.title, { quarter: quarterName.toUpperCase(), family: family.toUpperCase() }),
        lines: [words.hint[texts.language], ...(hasSamples ? [words.samples[texts.language]] : [])],
        corner: [words.code[texts.language], words.area[texts.language]],
        indicators: indicators.map((indicator) => columnsOf(indicator, periodText(texts, before), texts)),
        rows,
      },
    ]
  })
}

function said(
  { language }: Texts,
  template: Parameters<typeof textBy>[0],
  values: Parameters<typeof textBy>[1],
): string {
  return textBy(template, values)[language]
}

function columnsOf(indicator: Indicator, before: string, texts: Texts): EntryIndicator {
  const { language } = texts
  const { name, unit, definition, denominatorCounts, scale, isSigned } = indicator
  const isWhole = isCountedWhole(indicator)
  const least = isSigned ? undefined : (scale?.first ?? 0)
  const message = isWhole ? words.wholeOnly : least === undefined ? words.anyNumber : words.numberOnly
  const entry = (heading: string): EntryColumn => ({ heading, kind: 'entry' })
  return {
    heading: name[language],
    comment: [
      said(texts, words.unit, { unit: unit[language] }),
      ...(denominatorCounts ? [said(texts, words.of, { counts: denominatorCounts[language] })] : []),
      definition[language],
    ].join('\n'),
    columns: [
      entry(words.value[language]),
      ...(hasRate(indicator) ? [entry(words.denominator[language])] : []),
      { heading: before, kind: 'before' },
    ],
    rule: { isWhole, least, message: said(texts, message, { least }) },
  }
}

function rowOf(
  dataset: Dataset,
  {
    area,
    indicators,
    before,
    quarter,
    entered,
  }: Required<Pick<TemplateQuestion, 'quarter' | 'entered'>> & {
    readonly area: Area
    readonly indicators: readonly Indicator[]
    readonly before: Quarter
  },
  { language }: Texts,
): EntryRow {
  const written = (value: number): string => (language === 'vi' ? String(value).replace('.', ',') : String(value))
  return {
    code: area.code,
    name: area.name,
    figures: indicators.map((indicator) => {
      const figure = figureFor(dataset, { indicator, area: area.id, period: before })
      const key = observationKeyText({ indicator: indicator.id, area: area.id, period: quarter })
      const { content } = entered.get(key) ?? {}
      const numbers = content?.kind === 'value' ? [content.value, content.denominator] : []
      const asked = { isAsked: isAskedOf(indicator, area), entered: numbers.filter((each) => each !== undefined) }
      if (figure.kind !== 'value') return { ...asked, before: '', isSample: false }
      const { value, denominator, state } = figure
      const text = denominator === undefined ? written(value) : `${written(value)}/${written(denominator)}`
      const isSample = state === 'sample'
      return { ...asked, before: isSample ? `${text}${sampleSign}` : text, isSample }
    }),
  }
}
