import type { Texts } from '../i18n/texts.ts'
import type { TrendSpec } from './trend-spec.ts'
import type { CompareSpec } from './compare-spec.ts'
import { comparisonHeadline } from './comparison-headline.ts'
import { comparisonParagraph } from './comparison-paragraph.ts'
import { trendHeadline } from './trend-headline.ts'
import { trendParagraph } from './trend-paragraph.ts'

/** What a figure says, as a report would write it. */
export interface ChartSentences {
  /** The headline: one line of about 110 letters at most, without a full stop. */
  readonly headline: string
  /** One to four sentences. */
  readonly paragraph: string
}

/** The sentences of a figure, from the same numbers and by the same rounding as everything that is drawn of it. */
export function chartSentences(texts: Texts, spec: TrendSpec | CompareSpec): ChartSentences {
  return spec.kind === 'trend'
    ? { headline: trendHeadline(texts, spec), paragraph: trendParagraph(texts, spec) }
    : { headline: comparisonHeadline(texts, spec), paragraph: comparisonParagraph(texts, spec) }
}
