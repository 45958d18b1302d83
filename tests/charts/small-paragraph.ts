import { chartSentences } from '../../src/charts/chart-sentences.ts'
import type { Area } from '../../src/domain/area.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation, ObservedValue } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { locNinh, observed, smallDataset, plannedTarget } from '../domain/small-dataset.ts'
import { trendOf } from './small-sentences.ts'

export type Own = Parameters<typeof trendOf>[2]
export interface Said {
  readonly vi: string
  readonly en: string
}

/** Figures of Lộc Ninh: `[period, value, denominator or what else]`. */
export type Given = readonly (readonly [string, number, (number | Partial<ObservedValue>)?])[]

export const figures = (what: Indicator, given: Given, area: Area = locNinh): readonly Observation[] =>
  given.map(([period, value, own = {}]) =>
    observed(what, area, period, value, typeof own === 'number' ? { denominator: own } : own),
  )

export function say(
  what: Indicator,
  observations: readonly Observation[],
  own: Own = {},
  targets: readonly Target[] = [],
) {
  const spec = trendOf(smallDataset(observations, targets), what, own)
  return {
    spec,
    vi: chartSentences(textsByLanguage.vi, spec),
    en: chartSentences(textsByLanguage.en, spec),
  }
}

export const target = (what: Indicator, when: string, value: number, own: Partial<Target> = {}) =>
  plannedTarget(what, locNinh, when, value, own)
