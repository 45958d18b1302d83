import type { AreaHistory } from '../../domain/area-history.ts'
import type { Area, AreaId } from '../../domain/area.ts'
import type { CatalogueIndex } from '../../domain/catalogue-index.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { IndicatorPhrase } from '../../domain/indicator-phrase.ts'
import type { Period } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { type AreaMention, type KnownNames, areaMentions } from '../narrative/area-mentions.ts'
import { phrasePattern } from '../narrative/phrase-pattern.ts'
import { plainText } from '../narrative/plain-text.ts'
import type { ReadingPackage } from '../narrative/read-narrative.ts'
import { headingMatcher } from '../proposals/match-heading.ts'
import { matchAreas } from '../proposals/match-areas.ts'
import type { SaidIndicator } from './claim.ts'
import { type IndicatorMention, indicatorMentions } from './indicator-mentions.ts'

/** What documents of a package are read with; made once. */
export interface ClaimReader {
  readonly known: ReadingPackage
  readonly history: AreaHistory
  readonly indicatorOf: (said: SaidIndicator) => Indicator | undefined
  readonly mentionsOf: (text: string) => readonly IndicatorMention[]
  /** The indicator that a label or heading is, by its own words. */
  readonly indicatorOfLabel: (text: string) => SaidIndicator | undefined
  /** The area of a name as it was at the end of a period, the one near another where several bear it. */
  readonly areaOfName: (name: string, period: Period | undefined, near: AreaId | undefined) => Area | undefined
  /** Where a sentence names areas of the package. */
  readonly areasIn: (
    text: string,
    names: KnownNames,
    at: { readonly period: Period | undefined; readonly near: AreaId | undefined },
  ) => readonly (AreaMention & { readonly known: Area | undefined })[]
  /** The indicator whose own phrase a number stands in: "giải quyết … vụ việc thuộc thẩm quyền". */
  readonly indicatorOfPhrase: (left: string, right: string) => SaidIndicator | undefined
  /** The words that name parts of what an indicator counts: turns "thường xuyên", schools "mầm non". */
  readonly partsOf: (said: SaidIndicator) => RegExp
  /** All units in which something is counted, lower case. */
  readonly units: ReadonlySet<string>
}

/** A heading is taken for an indicator only by nearly all its words. */
const sureHeading = 0.8

/** Makes the reader of a package. */
export function claimReader(
  { catalogue, history, indicatorOf }: CatalogueIndex,
  phrases: readonly IndicatorPhrase[],
): ClaimReader {
  const match = headingMatcher(catalogue.indicators, phrases)
  const lastDay = lastDayOf(catalogue.quarters.last)
  const named = new Map<string, Area | undefined>()
  const areaOfName: ClaimReader['areaOfName'] = (name, period, near) => {
    const key = `${name}|${period}|${near}`
    if (!named.has(key)) named.set(key, areaNamed(name, period, near))
    return named.get(key)
  }
  const areaNamed: ClaimReader['areaOfName'] = (name, period, near) => {
    const [found] = matchAreas([name], {
      history,
      day: period === undefined ? lastDay : lastDayOf(period),
      ...(near === undefined ? {} : { within: near }),
    })
    if (found?.kind === 'one') return found.area
    if (found?.kind === 'several') return found.areas.find(({ id }) => id === near)
    // An area that was there before, or came later, is still the one that is meant.
    return found?.kind === 'ended' ? found.area : undefined
  }
  return {
    known: { indicators: catalogue.indicators, phrases, areas: catalogue.areas },
    history,
    indicatorOf: ({ id }) => indicatorOf(id),
    mentionsOf: indicatorMentions(catalogue.indicators),
    indicatorOfLabel: (text) => {
      const found = match([text])
      if (!found || found.confidence < sureHeading) return undefined
      const { indicator, category } = found
      return { id: indicator, ...(category === undefined ? {} : { category }) }
    },
    areaOfName,
    areasIn: (text, names, { period, near }) =>
      areaMentions(text, names).map((mention) => ({
        ...mention,
        known: mention.area && areaOfName(mention.area.name, period, near),
      })),
    partsOf: ({ id }) =>
      phrasePattern(phrases.filter(({ indicator }) => indicator === id).flatMap(({ parts }) => parts)),
    indicatorOfPhrase: phraseReader(catalogue.indicators),
    units: new Set(catalogue.indicators.map(({ unit }) => unit.vi.toLowerCase())),
  }
}

function phraseReader(indicators: readonly Indicator[]): ClaimReader['indicatorOfPhrase'] {
  const phrases = indicators
    .map(({ id, phrase, unit }) => {
      const [before = '', behind = ''] = plainText(phrase.vi).split('{value}')
      return { id, before: before.trim().toLowerCase(), behind: `${plainText(unit.vi)}${behind}`.trim().toLowerCase() }
    })
    // Of "đạt chuẩn nông thôn mới" and "đạt chuẩn nông thôn mới nâng cao" the longer says more.
    .sort((a, b) => b.before.length + b.behind.length - a.before.length - a.behind.length)
  return (left, right) => {
    const [told, follows] = [left.trimEnd().toLowerCase(), right.trimStart().toLowerCase()]
    const found = phrases.find(({ before, behind }) => told.endsWith(before) && follows.startsWith(behind))
    return found && { id: found.id }
  }
}
