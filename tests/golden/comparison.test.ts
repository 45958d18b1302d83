import { describe, expect, test } from 'vitest'
import { type AreaComparison, compareAreas } from '../../src/domain/compare-areas.ts'
import type { BaseText } from '../../src/i18n/base-text.ts'
import type { Figure } from '../../src/domain/figure.ts'
import { targetProgress } from '../../src/domain/target-progress.ts'
import { baseText } from '../../src/i18n/base-text.ts'
import { changeLine } from '../../src/i18n/change-text.ts'
import type { Language } from '../../src/i18n/language.ts'
import { standingText } from '../../src/i18n/standing-text.ts'
import { targetProgressText } from '../../src/i18n/target-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import * as small from '../domain/small-dataset.ts'
import {
  type BaseName,
  type GoldenCase,
  type Kind,
  areaNamed,
  bases,
  basesOf,
  datasetFor,
  expectedText,
  figureText,
  goldenCases,
  goldenData,
  indicatorOf,
  kinds,
  kindsOf,
  outcomeOf,
  questionBase,
  thenOf,
} from './golden-case.ts'

interface Combination {
  readonly base: BaseName
  readonly kind: Kind
  readonly quantity: 'count' | 'share'
}

/** Every combination a case stands for; only shares have a share to compare. */
const combinationsOf = (each: Pick<GoldenCase, 'bases' | 'kinds' | 'quantities'>): readonly Combination[] =>
  basesOf(each.bases).flatMap((base) =>
    kindsOf(each.kinds).flatMap((kind) =>
      (each.quantities ?? ['count'])
        .filter((quantity) => quantity === 'count' || kind.startsWith('share'))
        .map((quantity) => ({ base, kind, quantity })),
    ),
  )

/** Numbers of the golden cases have ten digits after the comma. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) => (typeof each === 'number' ? Number(each.toFixed(10)) : each))

type BaseWords = Readonly<Record<string, Readonly<Record<Language, BaseText>>>>
const { quarters: quarterWords, bases: baseWords } = goldenData('bases.json') as {
  readonly quarters: Readonly<Record<string, Readonly<Record<Language, string>>>>
  readonly bases: BaseWords
}

/** The words for a base as the data file has them, with the names of the quarters filled in. */
function expectedBaseText(
  { base, quantity }: Combination,
  quarter: string,
  isToDate: boolean,
  language: Language,
): BaseText {
  const own = baseWords[`${base}, ${isToDate ? 'year to date' : quantity}`] ?? baseWords[`${base}, ${quantity}`]
  const words = (own ?? baseWords[base])!
  const then = thenOf(base, small.quarter(quarter)) ?? quarter
  const fill = (text: string): string =>
    text
      .replace('{quarter}', quarterWords[then]![language])
      // Within a sentence a quarter has no capital; behind an opening bracket it is a name.
      .replace(/(so với|đến hết) Quý/, (_, before: string) => `${before} quý`)
      .replace('{year}', quarter.slice(0, 4))
  return { name: fill(words[language].name), since: fill(words[language].since) }
}

function answerTo(each: GoldenCase, { base, kind, quantity }: Combination) {
  const indicator = indicatorOf(kind, each)
  const dataset = datasetFor(each, indicator, base)
  const quarter = small.quarter(each.quarter ?? '2024-Q1')
  const areas = (each.areas ?? ['Lộc Ninh']).map(areaNamed)
  const accumulation = base === 'last-year to date' ? 'year-to-date' : (each.accumulation ?? 'quarter')
  const asked = questionBase(base)
  const found = compareAreas(dataset, {
    indicator,
    areas: areas.map(({ id }) => id),
    quarter,
    base: asked,
    quantity,
    accumulation,
  })
  const area = each.area === undefined ? areas[0]! : areaNamed(each.area)
  const row = found.rows.find(({ id }) => id === area.id)!
  const progress = targetProgress(indicator, row.current, quarter, dataset.targetsOf(indicator.id, area.id, quarter))
  const baseQuarter = thenOf(base, quarter)
  const wordsIn = (language: Language) => {
    const texts = textsByLanguage[language]
    return {
      line: changeLine(standingText(texts, indicator, row.standing, asked.kind)),
      base: baseText(texts, asked, {
        indicator,
        quantity,
        quarter,
        ...(baseQuarter ? { baseQuarter } : {}),
        accumulation: found.accumulation,
      }),
      progress: progress.kind === 'progress' ? targetProgressText(texts, indicator, progress) : undefined,
    }
  }
  return { indicator, quarter, found, row, isToDate: found.accumulation === 'year-to-date', words: wordsIn }
}

/** One case stands for many bases, each with days of its own: those are held where the windows are tested. */
function withoutWindows(standing: AreaComparison['standing']): AreaComparison['standing'] | object {
  const isCut = standing.kind === 'refused' && standing.refusal.reason === 'calendar-differs'
  return isCut ? { ...standing, refusal: { reason: standing.refusal.reason } } : standing
}
const withoutDays = (line: string): string => line.replace(/ \((?:kỳ này|this one) [^)]*\)$/, '')

/** What a case expects and what the engine says, in one shape; what the case leaves open stands in neither. */
function bothOf(each: GoldenCase, combination: Combination) {
  const { indicator, quarter, found, row, isToDate, words } = answerTo(each, combination)
  const { vi, en } = { vi: words('vi'), en: words('en') }
  const { current, base, standing, judgementByYear, sentence, progress, total, median, places, movement } = each.expect
  const figure = (of: Figure) => figureText(of)
  const isByYear = combination.base === 'year-target' && judgementByYear !== undefined
  const expectedStanding = isByYear ? { ...standing, judgement: judgementByYear } : standing
  const told = (combination.base === 'path-target' && each.expect.onPath) || each.expect
  const orNull = (of: (row: AreaComparison) => number | undefined) => found.rows.map((one) => of(one) ?? null)
  const wanted = (text: string) => expectedText(indicator, text)
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ...(current === undefined ? [] : [['current', wanted(current), figure(row.current)] as const]),
    ...(base === undefined ? [] : [['base', wanted(base), figure(row.base)] as const]),
    ['standing', rounded(expectedStanding), rounded(withoutWindows(row.standing))],
    ['vi', told.vi, withoutDays(vi.line)],
    ['en', told.en, withoutDays(en.line)],
    ['base vi', expectedBaseText(combination, quarter, isToDate, 'vi'), vi.base],
    ['base en', expectedBaseText(combination, quarter, isToDate, 'en'), en.base],
    ...(sentence === undefined ? [] : [['sentence', sentence, `${vi.line} ${vi.base.since}`] as const]),
    ...(progress === undefined ? [] : [['progress', progress, { vi: vi.progress, en: en.progress }] as const]),
    ...(total === undefined ? [] : [['total', wanted(total), figure(found.total.current)] as const]),
    ...(median === undefined ? [] : [['median', wanted(median), figure(found.median.figure)] as const]),
    ...(places === undefined ? [] : [['places', places, orNull(({ place }) => place?.rank)] as const]),
    ...(movement === undefined ? [] : [['movement', movement, orNull((one) => one.movement)] as const]),
  ]
  return {
    expected: Object.fromEntries(pairs.map(([name, want]) => [name, want])),
    actual: Object.fromEntries(pairs.map(([name, , got]) => [name, got])),
  }
}

const nameOf = ({ base, kind, quantity }: Combination): string => `${base} · ${kind} · ${quantity}`

describe('a golden case of comparison', () => {
  test.each(goldenCases.map((each, index) => [`${index + 1}. ${each.name}`, each] as const))('%s', (_, each) => {
    const combinations = combinationsOf(each)
    expect(combinations.length).toBeGreaterThan(0)
    for (const combination of combinations) {
      const { expected, actual } = bothOf(each, combination)
      expect({ of: nameOf(combination), ...actual }).toEqual({ of: nameOf(combination), ...expected })
    }
  })
})

/** Combinations that no figures can make, with the reason. */
interface Impossible {
  readonly bases: readonly string[]
  readonly kinds: readonly string[]
  readonly quantities: readonly ('count' | 'share')[]
  readonly outcomes: readonly string[]
  readonly reason: string
}

describe('the golden cases', () => {
  const missing = Object.keys(textsByLanguage.vi.messages.missing)
  const outcomes = [
    'rise',
    'fall',
    'same',
    'zero base',
    'part',
    'sample-against-source',
    'sample-against-source:mixed',
    'coverage-differs',
    'months-missing',
    'definition-differs',
    'different-area',
    'calendar-differs',
    'stretch-differs',
    'denominator-differs',
    ...missing.flatMap((reason) => [`current-missing:${reason}`, `base-missing:${reason}`]),
  ]
  const all = combinationsOf({ bases: ['all'], kinds: ['all'], quantities: ['count', 'share'] }).flatMap(
    (combination) => outcomes.map((outcome) => `${nameOf(combination)} · ${outcome}`),
  )
  const shown = new Set(
    goldenCases.flatMap((each) =>
      combinationsOf(each).map((combination) => `${nameOf(combination)} · ${outcomeOf(each)}`),
    ),
  )
  const rules = goldenData('impossible.json') as readonly Impossible[]
  const impossible = new Set(
    rules.flatMap((rule) =>
      combinationsOf(rule).flatMap((combination) =>
        rule.outcomes.map((outcome) => `${nameOf(combination)} · ${outcome}`),
      ),
    ),
  )

  test('are of every base, kind of indicator, quantity and outcome that there can be', () => {
    expect(all.filter((each) => !shown.has(each) && !impossible.has(each))).toEqual([])
  })

  test('show nothing that is said to be impossible, and nothing that has no place in the table', () => {
    const known = new Set(all)
    expect([...shown].filter((each) => impossible.has(each) || !known.has(each))).toEqual([])
  })

  test('call a combination impossible once, by rules whose words are all known and that say why', () => {
    for (const rule of rules) {
      expect(rule.reason).toMatch(/\w{3}.*\.$/)
      expect(rule.outcomes.filter((outcome) => !outcomes.includes(outcome))).toEqual([])
      expect(combinationsOf(rule).length).toBeGreaterThan(0)
    }
    expect(kindsOf(['all'])).toEqual(kinds)
    expect(basesOf(['all'])).toEqual(bases)
  })

  test('know the words officials use', () => {
    const words = goldenCases.flatMap((each) => [
      each.expect.vi,
      each.expect.progress?.vi ?? '',
      each.expect.sentence ?? '',
    ])
    const phrases = ['tăng 3 xã (+15%) so với cùng kỳ', 'cần thêm 2 xã để đạt', 'chiếm 15%', 'bằng kế hoạch']
    expect(phrases.filter((phrase) => !words.some((each) => each.includes(phrase)))).toEqual([])
  })
})
