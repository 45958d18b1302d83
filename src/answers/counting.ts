import type { Accumulation } from '../domain/figure-at.ts'
import type { Indicator } from '../domain/indicator.ts'
import { type Quantity, isToldToDate, quantitiesOf } from '../domain/measure-rules.ts'
import type { PageAddress } from '../navigation/page-address.ts'

/** How the figures of a page are counted. */
export interface Counting {
  readonly quantity: Quantity
  readonly accumulation: Accumulation
  /** What the address asks for and no indicator of the page has. */
  readonly refused: readonly ('share' | 'accumulation')[]
}

/** How some indicators are counted: as the address asks as far as any of them allows, else as usual on the page. */
export function countingOf(
  indicators: readonly Pick<Indicator, 'measure' | 'time'>[],
  asked: Pick<PageAddress, 'quantity' | 'accumulation'>,
  usual: Quantity,
): Counting {
  const allowed = quantitiesOfAll(indicators)
  const wanted = asked.quantity ?? usual
  const accumulates = indicators.some(isToldToDate)
  return {
    quantity: allowed.includes(wanted) ? wanted : (allowed[0] ?? 'count'),
    accumulation: accumulates ? asked.accumulation : 'quarter',
    refused: [
      ...(asked.quantity === 'share' && !allowed.includes('share') ? (['share'] as const) : []),
      ...(asked.accumulation === 'year-to-date' && !accumulates ? (['accumulation'] as const) : []),
    ],
  }
}

/** Every quantity that one of some indicators can be compared in. */
export function quantitiesOfAll(indicators: readonly Pick<Indicator, 'measure'>[]): readonly Quantity[] {
  return [...new Set(indicators.flatMap(quantitiesOf))]
}
