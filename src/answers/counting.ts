import type { Accumulation } from '../domain/figure-at.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { PageAddress } from '../navigation/page-address.ts'

/** How the figures of a page are counted. */
export interface Counting {
  readonly quantity: 'count' | 'share'
  readonly accumulation: Accumulation
  /** What the address asks for and no indicator of the page has. */
  readonly refused: readonly ('share' | 'accumulation')[]
}

/** How some indicators are counted: as the address asks as far as any of them allows, else as usual on the page. */
export function countingOf(
  indicators: readonly Pick<Indicator, 'measure' | 'time'>[],
  asked: Pick<PageAddress, 'quantity' | 'accumulation'>,
  usual: Counting['quantity'],
): Counting {
  const hasShare = indicators.some(({ measure }) => measure === 'share')
  const accumulates = indicators.some(({ time }) => time === 'flow')
  return {
    quantity: hasShare ? (asked.quantity ?? usual) : 'count',
    accumulation: accumulates ? asked.accumulation : 'quarter',
    refused: [
      ...(asked.quantity === 'share' && !hasShare ? (['share'] as const) : []),
      ...(asked.accumulation === 'year-to-date' && !accumulates ? (['accumulation'] as const) : []),
    ],
  }
}
