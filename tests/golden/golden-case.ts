import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Area } from '../../src/domain/area.ts'
import { asOfFromText } from '../../src/domain/as-of.ts'
import type { NamedBaseKind } from '../../src/domain/comparison-base.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import { dayBefore } from '../../src/domain/day.ts'
import type { Accumulation } from '../../src/domain/figure-at.ts'
import type { Figure } from '../../src/domain/figure.ts'
import type { ShownIndicator } from '../../src/domain/display-unit.ts'
import type { DenominatorTime, DefinitionVersion, Direction, Indicator, TimeKind } from '../../src/domain/indicator.ts'
import { hasRate } from '../../src/domain/measure-rules.ts'
import { type MissingReason, type ObservedValue, missingReasons } from '../../src/domain/observation.ts'
import { type Quarter, previousQuarter, sameQuarterLastYear } from '../../src/domain/period.ts'
import * as small from '../domain/small-dataset.ts'
import { inspectorate } from '../domain/small-vocabulary.ts'

/** What may be written in a golden case; docs of each property stand beside the loop that reads them. */
export interface GoldenCase {
  readonly name: string
  /** Kinds of indicators or names of sets of them. */
  readonly kinds: readonly string[]
  /** Bases or names of sets of them. */
  readonly bases: readonly string[]
  /** Default: counts only. */
  readonly quantities?: readonly ('count' | 'share')[]
  readonly accumulation?: Accumulation
  /** Default 2024-Q1. */
  readonly quarter?: string
  /** The area whose standing is expected; default the first. */
  readonly area?: string
  /** Default Lộc Ninh. */
  readonly areas?: readonly string[]
  readonly direction?: Direction
  /** The day on which the criteria, or the calendar that cuts the periods, changed. */
  readonly definitionChange?: string
  readonly calendarChange?: string
  /** By area and period; `now` is the quarter asked for, `then` that of the base. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly targets?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly expect: {
    readonly current?: string
    readonly base?: string
    readonly standing: Readonly<Record<string, unknown>>
    readonly vi: string
    readonly en: string
    /** The same against the path of the quarter, where that has words of its own. */
    readonly onPath?: { readonly vi: string; readonly en: string }
    /** How the standing is judged against the target of the year, where the path of the quarter judges it otherwise. */
    readonly judgementByYear?: string
    /** The line with what it is compared with; for cases with one base. */
    readonly sentence?: string
    readonly progress?: { readonly vi: string; readonly en: string }
    readonly total?: string
    readonly median?: string
    /** In the order of the areas; null for none. */
    readonly places?: readonly (number | null)[]
    readonly movement?: readonly (number | null)[]
  }
  /** The case stands for several: `{0}`, `{1}` … are replaced by the words of each row. */
  readonly for?: readonly (readonly string[])[]
}

/** Every kind of indicator there is: measure, time, and for shares what the denominator does. */
export const kinds = [
  'count stock',
  'count opening-stock',
  'count flow',
  'index stock',
  'index opening-stock',
  'index flow',
  'share stock of stock',
  'share opening-stock of stock',
  'share flow of stock',
  'share flow of flow',
  'share flow of mixed',
] as const
export type Kind = (typeof kinds)[number]

/** Every base there is; the year to date is compared with last year's. */
export const bases = [
  'previous-quarter',
  'last-year',
  'quarter',
  'last-year to date',
  'year-target',
  'path-target',
  'group-total',
  'group-median',
] as const
export type BaseName = (typeof bases)[number]

const kindSets: Readonly<Record<string, readonly Kind[]>> = {
  all: kinds,
  counts: kinds.filter((kind) => kind.startsWith('count')),
  indices: kinds.filter((kind) => kind.startsWith('index')),
  shares: kinds.filter((kind) => kind.startsWith('share')),
  'standing shares': kinds.filter((kind) => kind.endsWith('of stock')),
  'moving shares': ['share flow of flow', 'share flow of mixed'],
  flows: kinds.filter((kind) => kind.includes('flow') && !kind.includes('stock of')),
  'not flows': kinds.filter((kind) => !kind.includes(' flow')),
}
const baseSets: Readonly<Record<string, readonly BaseName[]>> = {
  all: bases,
  times: ['previous-quarter', 'last-year', 'quarter', 'last-year to date'],
  targets: ['year-target', 'path-target'],
  groups: ['group-total', 'group-median'],
}

/** The kinds that some names of kinds and of sets of kinds stand for. */
export const kindsOf = (names: readonly string[]): readonly Kind[] =>
  names.flatMap((name) => kindSets[name] ?? kinds.filter((kind) => kind === name))
/** The bases that some names of bases and of sets of bases stand for. */
export const basesOf = (names: readonly string[]): readonly BaseName[] =>
  names.flatMap((name) => baseSets[name] ?? bases.filter((base) => base === name))

const folder = join(import.meta.dirname, 'comparison')

/** What a data file of the golden cases holds; who reads it knows its shape. */
export function goldenData(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

/** All cases of all files, those that stand for several written out. */
export const goldenCases: readonly GoldenCase[] = readdirSync(folder)
  .filter((name) => name.startsWith('cases-'))
  .flatMap((name) => goldenData(name) as readonly GoldenCase[])
  .flatMap((each) => (each.for ?? [[]]).map((words) => filledIn(each, words)))

function filledIn(each: GoldenCase, words: readonly string[]): GoldenCase {
  if (words.length === 0) return each
  const text = words.reduce((all, word, index) => all.replaceAll(`{${index}}`, word), JSON.stringify(each))
  return JSON.parse(text) as GoldenCase
}

/** The quarter that stands for "any quarter". */
const anyQuarter = small.quarter('2022-Q4')

/** The quarter a base lies in, or undefined. */
export function thenOf(base: BaseName, now: Quarter): Quarter | undefined {
  if (base === 'previous-quarter') return previousQuarter(now)
  if (base === 'last-year' || base === 'last-year to date') return sameQuarterLastYear(now)
  return base === 'quarter' ? anyQuarter : undefined
}

/** A base as the engine is asked for it. */
export function questionBase(
  base: BaseName,
): { readonly kind: NamedBaseKind } | { readonly kind: 'quarter'; readonly quarter: Quarter } {
  if (base === 'quarter') return { kind: 'quarter', quarter: anyQuarter }
  return { kind: base === 'last-year to date' ? 'last-year' : base }
}

const phuocLong = small.area('688', 'Thị xã Phước Long', 'district', '70', '', '2025-06-30')
const communesBelow = ['693', '697'].flatMap((district) =>
  [1, 2].map((number) =>
    small.area(`${district}0${number}`, `Xã ${district}-${number}`, 'commune', district, '', '2025-06-30'),
  ),
)
const catalogue = { ...small.catalogue, areas: [...small.areas, phuocLong, ...communesBelow] }
const areasByName: Readonly<Record<string, Area>> = {
  'Bình Phước': small.binhPhuoc,
  'Đồng Nai': small.dongNai,
  'Lộc Ninh': small.locNinh,
  'Bù Đốp': small.buDop,
  'Chơn Thành': small.chonThanh,
  'Phước Long': phuocLong,
  'Lộc Quang mới': small.newLocQuang,
  'Lộc Phú': small.locPhu,
  ...Object.fromEntries(communesBelow.map((area) => [area.name, area])),
}

/** An area by the name it has in the cases. */
export function areaNamed(name: string): Area {
  const area = areasByName[name]
  if (!area) throw new Error(`No area is called ${name}`)
  return area
}

const units: Readonly<Partial<Record<Indicator['measure'], Indicator['unit']>>> = {
  index: { vi: 'tiêu chí/xã', en: 'criteria per commune' },
  amount: { vi: 'tỷ đồng', en: 'billion đồng' },
  rate: { vi: 'người', en: 'people', enOne: 'person' },
}

type Described = Pick<GoldenCase, 'direction' | 'definitionChange' | 'calendarChange'>

/** The indicator of a kind, with what a case says of it. */
export function indicatorOf(kind: Kind | `${Indicator['measure']} ${string}`, each: Described): ShownIndicator {
  const [measure, rest] = kind.split(/ (.*)/) as [Indicator['measure'], string]
  const [time, denominatorTime] = rest.split(' of ') as [TimeKind, DenominatorTime | undefined]
  return small.indicator('golden', {
    measure,
    time,
    ...(denominatorTime ? { denominatorTime } : {}),
    direction: each.direction ?? 'higher',
    decimals: { count: 0, share: 0, index: 1, rate: 1, percent: 1, amount: 2 }[measure],
    unit: units[measure] ?? { vi: 'xã', en: 'communes', enOne: 'commune' },
    versions: versionsOf(each),
  })
}

function versionsOf({ definitionChange, calendarChange }: Described): readonly DefinitionVersion[] {
  const [from, note] = [definitionChange ?? calendarChange, { vi: '', en: '' }]
  if (from === undefined) return []
  const first = { id: 'old', validTo: dayBefore(small.day(from)), note }
  return [
    calendarChange === undefined ? first : { ...first, calendar: inspectorate },
    { id: 'new', validFrom: small.day(from), note },
  ]
}

/** The figures and targets of a case as a dataset, for one kind of indicator and one base. */
export function datasetFor(
  each: Pick<GoldenCase, 'figures' | 'targets' | 'quarter'>,
  indicator: Indicator,
  base: BaseName,
): Dataset {
  const now = small.quarter(each.quarter ?? '2024-Q1')
  const periodOf = (when: string): string | undefined =>
    when === 'now' ? now : when === 'then' ? thenOf(base, now) : when
  const cells = (table: GoldenCase['figures']) =>
    Object.entries(table).flatMap(([name, row]) =>
      Object.entries(row).flatMap(([when, text]) => {
        const period = periodOf(when)
        return period === undefined ? [] : [{ area: areaNamed(name), period, text }]
      }),
    )
  return datasetOf(
    catalogueIndex({ ...catalogue, indicators: [indicator] }),
    cells(each.figures).map(({ area, period, text }) => {
      const state = text.includes('sample') ? 'sample' : 'final'
      return isReason(text)
        ? small.unreported(indicator, area, period, text)
        : small.observed(indicator, area, period, valueOf(text), {
            ...denominatorOf(indicator, text),
            ...monthsOf(text),
            ...asOfIn(text),
            state,
          })
    }),
    cells(each.targets ?? {}).map(({ area, period, text }) => ({
      indicator: indicator.id,
      area: area.id,
      quarter: small.quarter(period),
      value: valueOf(text),
      ...(text.includes('%') ? { isRate: true } : {}),
      ...denominatorOf(indicator, text),
      state: text.includes('sample') ? 'sample' : 'final',
      source: small.source,
    })),
  )
}

const isReason = (text: string): text is MissingReason => (missingReasons as readonly string[]).includes(text)
const valueOf = (text: string): number => Number(/^[\d.]+/.exec(text)?.[0])

/** Of "14/15 {2/3}" the months it is made of. */
export function monthsOf(text: string): Pick<ObservedValue, 'months'> {
  const [, reported, expected] = /\{(\d+)\/(\d+)\}/.exec(text) ?? []
  return reported === undefined ? {} : { months: { reported: Number(reported), expected: Number(expected) } }
}

/** Of "14/15 to 2024-02" up to when it counts. */
function asOfIn(text: string): Pick<ObservedValue, 'asOf'> {
  const [, asOf] = / to ([\d-]+)/.exec(text) ?? []
  return asOf === undefined ? {} : { asOf: asOfFromText(asOf)! }
}

/** Of "14/15" the denominator; nothing where the indicator has none. */
function denominatorOf({ measure }: Indicator, text: string): { readonly denominator?: number } {
  const denominator = /^[\d.]+\/(\d+)/.exec(text)?.[1]
  return !hasRate({ measure }) || denominator === undefined ? {} : { denominator: Number(denominator) }
}

/**
 * A figure as the cases write it: "14/15", "23 sample", "60/100 mixed [3/3]", "12 {2/3}", "40 [3/3] {≥2/3}", "55 to 2024-02",
 * "93 [2/2] to 2024-02+" where some parts count further, "not-reported".
 */
export function figureText(figure: Figure): string {
  if (figure.kind === 'missing') return figure.reason
  const { value, denominator, state, isMixed, coverage, months, asOf, isAsOfLeast } = figure
  return [
    denominator === undefined ? `${value}` : `${value}/${denominator}`,
    ...(isMixed ? ['mixed'] : state === 'sample' ? ['sample'] : []),
    ...(coverage ? [`[${coverage.reported}/${coverage.expected}]`] : []),
    ...(asOf === undefined ? [] : [`to ${asOf}${isAsOfLeast ? '+' : ''}`]),
    ...(months ? [`{${months.isLeast ? '≥' : ''}${months.reported}/${months.expected}}`] : []),
  ].join(' ')
}

/** The same for an indicator without a denominator. */
export function expectedText({ measure }: Indicator, text: string): string {
  return measure === 'share' ? text : text.replace(/^([\d.]+)\/\d+/, '$1')
}

/** What a case shows: a rise, a fall, none, a base of zero, a part, or a refusal with its reason. */
export function outcomeOf({ expect }: GoldenCase): string {
  const { standing, base, current } = expect
  if (standing['kind'] === 'refused') {
    const { reason, missing } = standing['refusal'] as { readonly reason: string; readonly missing?: string }
    const isMixed = [current, base].some((text) => text?.includes('mixed'))
    return missing === undefined ? (isMixed ? `${reason}:mixed` : reason) : `${reason}:${missing}`
  }
  if (standing['kind'] === 'part') return 'part'
  if (base === undefined) throw new Error(`${expect.vi}: a case that is not refused has to tell its base`)
  if (/^0(?:[/ ]|$)/.test(base)) return 'zero base'
  const direction = (standing['trend'] ?? standing['side']) as string
  return { up: 'rise', above: 'rise', down: 'fall', below: 'fall', same: 'same', equal: 'same' }[direction]!
}
