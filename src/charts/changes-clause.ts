import type { Difference } from '../domain/change.ts'
import { isToldToDate } from '../domain/measure-rules.ts'
import { baseText } from '../i18n/base-text.ts'
import { changeLine, changeText } from '../i18n/change-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { TrendSpec, SpecChange, SpecSummary } from './trend-spec.ts'

type Terms = Pick<TrendSpec, 'indicator' | 'quantity' | 'accumulation'>

/**
 * The changes that can be told, cùng kỳ first: "tăng 1 xã so với cùng kỳ và không đổi so với quý trước", "tăng 12 lượt
 * (+20,3%) so với cùng kỳ; giảm 3 lượt (−4%) so với quý trước". Undefined where there is none.
 */
export function changesClause(texts: Texts, spec: Terms, summary: SpecSummary): string | undefined {
  const { change, sentences } = texts.messages
  const told = (found: SpecChange | undefined, since: string) => {
    const difference = differenceOf(found)
    if (!difference) return undefined
    const text = differenceText(texts, spec, difference)
    const isPlain = text === changeText(texts, spec.indicator, difference).words
    return { text, isPlain, clause: `${text} ${since}` }
  }
  const lastYear = told(summary.sinceLastYear, lastYearText(texts, spec, summary))
  const previous = told(summary.sincePrevious, change.sincePrevious)
  if (!lastYear || !previous) return (lastYear ?? previous)?.clause
  if (lastYear.text === previous.text) return `${lastYear.text} ${change.sinceBoth}`
  return lastYear.isPlain && previous.isPlain
    ? sentences.and({ first: lastYear.clause, second: previous.clause })
    : `${lastYear.clause}; ${previous.clause}`
}

/** The one change a headline has room for, in the fewest words: "tăng 1 xã so với cùng kỳ". */
export function headlineChange(texts: Texts, spec: Terms, summary: SpecSummary): string | undefined {
  const { change } = texts.messages
  const [lastYear, previous] = [differenceOf(summary.sinceLastYear), differenceOf(summary.sincePrevious)]
  const told = lastYear ?? previous
  // Counts out of other wholes need a word of explanation, for which there is no room.
  if (!told || told.denominators) return undefined
  const since = told === lastYear ? lastYearText(texts, spec, summary) : change.sincePrevious
  return `${changeText(texts, spec.indicator, told).words} ${since}`
}

/** A difference with its percentage, and with the denominators where they moved. */
export function differenceText(texts: Texts, { indicator }: Pick<TrendSpec, 'indicator'>, change: Difference): string {
  const { words, detail } = changeText(texts, indicator, change)
  // A fall to nothing is told by its words.
  const isRelative = change.relativePercent !== undefined && change.relativePercent !== -100
  const isSaid = change.denominators !== undefined || isRelative
  return changeLine({ words, ...(isSaid && detail !== undefined ? { detail } : {}) })
}

function differenceOf(found: SpecChange | undefined): Difference | undefined {
  return found?.change.kind === 'difference' ? found.change : undefined
}

function lastYearText(texts: Texts, { indicator, quantity, accumulation }: Terms, { quarter }: SpecSummary): string {
  const isToDate = accumulation === 'year-to-date' && isToldToDate(indicator)
  return baseText(
    texts,
    { kind: 'last-year' },
    { indicator, quantity, quarter, accumulation: isToDate ? 'year-to-date' : 'quarter' },
  ).since
}
