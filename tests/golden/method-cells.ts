import { type AreasComparison, type Standing, compareAreas } from '../../src/domain/compare-areas.ts'
import type { NamedBaseKind } from '../../src/domain/comparison-base.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { type Figure, type FigureMissingReason, missingFigure } from '../../src/domain/figure.ts'
import type { ShownIndicator } from '../../src/domain/display-unit.ts'
import type { Direction, Indicator } from '../../src/domain/indicator.ts'
import type { Quarter } from '../../src/domain/period.ts'
import type { Target } from '../../src/domain/target.ts'
import { changeLine } from '../../src/i18n/change-text.ts'
import { standingText } from '../../src/i18n/standing-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { figureValue, quarter, source } from '../domain/small-dataset.ts'
import { type Kind, areaNamed, datasetFor, figureText, indicatorOf, monthsOf } from './golden-case.ts'

const { vi } = textsByLanguage

/** The areas whose figures the tables give, in the order of their columns. */
export const districts = ['Lộc Ninh', 'Bù Đốp', 'Chơn Thành', 'Phước Long'] as const

/** The quarter of a table that names none. */
export const at = quarter('2024-Q1')

/** How a cell says nothing. */
export const none = '–'

/** A row of a table by the words of its header. */
export type Row = Readonly<Record<string, string>>

/** A figure as the document writes it: `14/15`, `23 sample`, `13 [3/4]`, `19 {2/3}`, `not-reported`. */
export function figureOf(text: string): Figure {
  if (Object.keys(vi.messages.missing).includes(text)) return missingFigure(text as FigureMissingReason, { period: at })
  const [, value, denominator, sample, reported, expected] =
    /^([\d.]+)(?:\/(\d+))?( sample)?(?: \[(\d+)\/(\d+)\])?(?: \{.+\})?$/.exec(text) ?? []
  return figureValue(Number(value), {
    ...(denominator === undefined ? {} : { denominator: Number(denominator) }),
    ...(sample === undefined ? {} : { state: 'sample' }),
    ...(reported === undefined ? {} : { coverage: { reported: Number(reported), expected: Number(expected) } }),
    ...monthsOf(text),
  })
}

/** The same the other way, with the coverage also of a figure that has no value. */
export const cellOf = (figure: Figure): string =>
  figure.kind === 'missing' && figure.coverage
    ? `${figure.reason} [${figure.coverage.reported}/${figure.coverage.expected}]`
    : figureText(figure)

export const indicatorIn = (row: Row, direction: Direction = 'higher'): ShownIndicator =>
  indicatorOf((row['kind'] ?? (row['by'] === 'share' ? 'share flow of flow' : 'count flow')) as Kind, { direction })

export const standingLine = (indicator: ShownIndicator, standing: Standing, base: NamedBaseKind): string =>
  changeLine(standingText(vi, indicator, standing, base))

/** The figures of the districts of one or two rows, in a dataset; `now` is the first quarter of 2024. */
export const districtsIn = (indicator: Indicator, now: Row, lastYear: Row = {}): Dataset =>
  datasetFor(
    { figures: Object.fromEntries(districts.map((name) => [name, cellsOf(now[name]!, lastYear[name])])) },
    indicator,
    'last-year',
  )

const cellsOf = (now: string, lastYear: string | undefined): Readonly<Record<string, string>> =>
  lastYear === undefined ? { '2024-Q1': now } : { '2024-Q1': now, '2023-Q1': lastYear }

export const compared = (dataset: Dataset, indicator: Indicator, row: Row, base: NamedBaseKind): AreasComparison =>
  compareAreas(dataset, {
    indicator,
    areas: districts.map((name) => areaNamed(name).id),
    quarter: at,
    base: { kind: base },
    quantity: row['by'] === 'share' ? 'share' : 'count',
    accumulation: 'quarter',
  })

export const listed = (values: readonly (number | undefined)[]): readonly string[] =>
  values.map((value) => `${value ?? none}`)

/** A target as the document writes it: `15`, `95%` for a rate alone, `≤ 4%` for a limit, `3–5` or `3/9–5/9` for a range. */
export function targetOf(indicator: Indicator, of: Quarter, text: string): Target {
  const [, limit, value, denominator, end] = /^(≤ )?([\d.]+)(?:\/(\d+))?(?:–([\d.]+)(?:\/\d+)?)?%?$/.exec(text) ?? []
  return {
    indicator: indicator.id,
    area: areaNamed('Lộc Ninh').id,
    quarter: of,
    ...(limit ? { kind: 'limit' } : end ? { kind: 'range', upTo: Number(end) } : {}),
    value: Number(value),
    ...(denominator === undefined ? {} : { denominator: Number(denominator) }),
    ...(text.endsWith('%') ? { isRate: true } : {}),
    state: 'final',
    source,
  }
}
