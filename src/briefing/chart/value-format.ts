import type { TrendSpec } from '../../charts/trend-spec.ts'
import { isPercentage } from '../../domain/measure-rules.ts'
import type { NativeChart } from '../../exports/native-chart.ts'
import { rateSign } from '../../i18n/figure-text.ts'
import type { Texts } from '../../i18n/texts.ts'

/** What sign the numbers of a chart bear; a unit of several letters stands above its axis. */
export function valueFormatOf(
  texts: Texts,
  { quantity, indicator }: Pick<TrendSpec, 'quantity' | 'indicator'>,
): NativeChart['valueFormat'] {
  const sign = quantity === 'share' ? rateSign(texts, indicator) : isPercentage(indicator) ? '%' : ''
  return sign === '%' ? 'percent' : sign === '‰' ? 'per-mille' : 'number'
}
