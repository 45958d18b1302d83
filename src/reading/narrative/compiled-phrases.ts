import type { IndicatorPhrase } from '../../domain/indicator-phrase.ts'
import type { Indicator, IndicatorId } from '../../domain/indicator.ts'
import { phrasePattern } from './phrase-pattern.ts'

/** A phrase with the patterns of its words. */
export interface CompiledPhrase {
  readonly phrase: IndicatorPhrase
  /** How many indicators it is a part of: the narrower says more. */
  readonly depth: number
  /** Sticky: what stands right behind a number. */
  readonly counted: RegExp
  readonly countedAnywhere: RegExp
  readonly before: RegExp
  readonly behind: RegExp
  readonly context: RegExp | undefined
  readonly except: RegExp
  readonly parts: RegExp
}

function depthOf(id: IndicatorId, indicators: ReadonlyMap<IndicatorId, Indicator>): number {
  const above = indicators.get(id)?.subsetOf
  return above === undefined ? 0 : 1 + depthOf(above, indicators)
}

/** How an indicator is spoken of where its package does not say it: by its unit, and the words around `{value}`. */
function phraseOfIndicator({ id, unit, phrase, shortName }: Indicator): IndicatorPhrase {
  const [before = '', behind = ''] = phrase.vi.split('{value}').map((part) => part.trim())
  const none: readonly string[] = []
  return {
    indicator: id,
    counted: [unit.vi],
    before: before === '' ? none : [before],
    behind: [behind, shortName.vi].filter((text) => text !== ''),
    context: none,
    except: none,
    parts: none,
  }
}

/** The phrases of a package as patterns, with one for every indicator that has none of its own. */
export function compiledPhrases(
  phrases: readonly IndicatorPhrase[],
  indicators: readonly Indicator[],
): readonly CompiledPhrase[] {
  const byId = new Map(indicators.map((each) => [each.id, each]))
  const spoken = new Set(phrases.map(({ indicator }) => indicator))
  // What is new within a period is said with the words of the stock, and told apart by the sentence.
  const others = indicators.filter(({ id }) => !spoken.has(id) && !spoken.has(id.replace(/\.new$/, '') as IndicatorId))
  return [...phrases, ...others.map(phraseOfIndicator)].map((phrase) => ({
    phrase,
    depth: depthOf(phrase.indicator, byId) + (phrase.category === undefined ? 0 : 1),
    counted: phrasePattern(phrase.counted, 'iuy'),
    countedAnywhere: phrasePattern(phrase.counted),
    before: phrasePattern(phrase.before),
    behind: phrasePattern(phrase.behind),
    context: phrase.context.length === 0 ? undefined : phrasePattern(phrase.context),
    except: phrasePattern(phrase.except),
    parts: phrasePattern(phrase.parts),
  }))
}
