import type { Area, AreaId } from '../../domain/area.ts'
import { isPartial } from '../../domain/coverage.ts'
import { type Dataset, observationKeyText } from '../../domain/dataset.ts'
import type { DraftFigure } from '../../domain/draft-figure.ts'
import { entryPeriod, entryReferences } from '../../domain/entry-period.ts'
import type { FamilyId } from '../../domain/family.ts'
import { type Figure, isSampleValue } from '../../domain/figure.ts'
import { figureFor } from '../../domain/figure-for.ts'
import { type Category, type Indicator, categoriesOf } from '../../domain/indicator.ts'
import { hasRate, isAskedOf } from '../../domain/measure-rules.ts'
import type { Observation, ObservationKey } from '../../domain/observation.ts'
import type { Period, Quarter } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import type { CellPlace } from '../../reading/sheets/sheet.ts'
import type { TypedPart } from '../read-typed.ts'

/** What a sheet is of: the figures of a family in a quarter, of an area and of those directly below it. */
export interface SheetQuestion {
  readonly quarter: Quarter
  readonly family: FamilyId
  readonly area: AreaId
}

/** A series of figures that is entered: an indicator, or a part of one. */
export interface SheetSeries {
  readonly indicator: Indicator
  readonly category?: Category
  readonly period: Period
}

/** A column of cells; a share takes two. */
export interface SheetColumn {
  /** Which of the series. */
  readonly series: number
  readonly part: TypedPart
}

/** A number that stands beside a cell. */
export interface ReferenceNumber {
  readonly value: number
  readonly denominator?: number
  readonly isSample: boolean
}

/** A figure that can be typed, with what is known of it. */
export interface SheetFigure {
  /** `observationKeyText` of its key. */
  readonly id: string
  readonly key: ObservationKey
  readonly indicator: Indicator
  /** What is published of it; samples are not among it. */
  readonly published?: Observation
  /** What counts of it without what is typed here: the published, or what came in with a file. */
  readonly told?: Observation
  readonly sample?: ReferenceNumber
  readonly before?: ReferenceNumber
  readonly lastYear?: ReferenceNumber
}

export interface SheetRow {
  readonly area: Area
  /** One a series; undefined where it is not asked of the area. */
  readonly figures: readonly (SheetFigure | undefined)[]
}

export interface TypingSheet extends SheetQuestion {
  readonly series: readonly SheetSeries[]
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
}

/** Figures as they are published, and with those over them that came in otherwise than by this sheet. */
export interface SheetDatasets {
  readonly published: Dataset
  readonly told: Dataset
}

/** The sheet of a question; without rows where there was no such area, without columns where the quarter asks nothing. */
export function typingSheet(datasets: SheetDatasets, question: SheetQuestion): TypingSheet {
  const { quarter, family, area } = question
  const { catalogue, history } = datasets.published
  const day = lastDayOf(quarter)
  const own = history.versionOn(area, day)
  const areas = own ? [own, ...history.childrenOn(own.id, day)] : []
  const series = catalogue.indicators
    .filter((indicator) => indicator.family === family)
    .flatMap((indicator): readonly SheetSeries[] => {
      const period = entryPeriod(indicator, quarter)
      if (period === undefined) return []
      return [{ indicator, period }, ...categoriesOf(indicator).map((category) => ({ indicator, period, category }))]
    })
  return {
    ...question,
    series,
    columns: series.flatMap(({ indicator, category }, at): readonly SheetColumn[] => [
      { series: at, part: 'value' },
      ...(hasRate(indicator) && !category ? [{ series: at, part: 'denominator' } as const] : []),
    ]),
    rows: areas.map((each) => ({ area: each, figures: series.map((told) => figureOf(datasets, each, told, quarter)) })),
  }
}

function figureOf(
  { published: dataset, told: others }: SheetDatasets,
  area: Area,
  { indicator, category, period }: SheetSeries,
  quarter: Quarter,
): SheetFigure | undefined {
  if (!isAskedOf(indicator, area)) return undefined
  const of = { indicator: indicator.id, area: area.id, ...(category ? { category: category.id } : {}) }
  const key = { ...of, period }
  const observation = dataset.observation(key)
  const published = sourced(observation)
  const told = sourced(others.observation(key))
  const { before, lastYear } = entryReferences(indicator, quarter)
  const numberIn = (at: Period): ReferenceNumber | undefined =>
    referenceOf(
      figureFor(others, { indicator, area: area.id, period: at, ...(category ? { category: category.id } : {}) }),
    )
  const sample =
    observation?.state === 'sample' && observation.kind === 'value'
      ? {
          value: observation.value,
          isSample: true,
          ...(observation.denominator === undefined ? {} : { denominator: observation.denominator }),
        }
      : undefined
  const beside = { before: before && numberIn(before), lastYear: numberIn(lastYear) }
  return {
    id: observationKeyText(key),
    key,
    indicator,
    ...(published ? { published } : {}),
    ...(told ? { told } : {}),
    ...(sample ? { sample } : {}),
    ...(beside.before ? { before: beside.before } : {}),
    ...(beside.lastYear ? { lastYear: beside.lastYear } : {}),
  }
}

const sourced = (observation: Observation | undefined): Observation | undefined =>
  observation?.state === 'sample' ? undefined : observation

/** A figure of another quarter as it stands beside a cell; of some of its parts alone it would mislead. */
function referenceOf(figure: Figure): ReferenceNumber | undefined {
  if (figure.kind === 'missing' || isPartial(figure)) return undefined
  const { value, denominator } = figure
  return { value, isSample: isSampleValue(figure), ...(denominator === undefined ? {} : { denominator }) }
}

/** The figure of a cell; undefined where it is closed. */
export function figureAtPlace({ rows, columns }: TypingSheet, { row, column }: CellPlace): SheetFigure | undefined {
  return rows[row]?.figures[columns[column]?.series ?? -1]
}

/** The number of a reference that belongs to a column. */
export function partOf(part: TypedPart, number: ReferenceNumber | undefined): number | undefined {
  return part === 'value' ? number?.value : number?.denominator
}

/** All figures of a sheet that can be typed. */
export function figuresOf({ rows }: TypingSheet): readonly SheetFigure[] {
  return rows.flatMap(({ figures }) => figures.flatMap((figure) => figure ?? []))
}

/** What a typed sheet is kept as: the text by which its import is named. */
export function sheetText({ quarter, family, area }: SheetQuestion): string {
  return `${quarter}|${family}|${area}`
}

/** What is confirmed of a sheet, by the id of the figure. */
export function draftsById(drafts: readonly DraftFigure[]): ReadonlyMap<string, DraftFigure> {
  return new Map(drafts.map((draft) => [observationKeyText(draft), draft]))
}
