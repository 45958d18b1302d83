import type { Indicator } from '../domain/indicator.ts'
import { isToldToDate } from '../domain/measure-rules.ts'
import type { PageNavigation } from '../navigation/use-page-navigation.ts'
import type { Choice } from '../ui/Choice.tsx'
import { useTexts } from '../ui/texts-context.ts'
import { type Counting, quantitiesOfAll } from '../answers/counting.ts'

interface CountingChoicesProps {
  readonly indicators: readonly Pick<Indicator, 'measure' | 'time'>[]
  readonly counting: Pick<Counting, 'quantity' | 'accumulation'>
  readonly navigation: PageNavigation
  /** What the choices look like: buttons side by side, or lists where room is short. */
  readonly as: typeof Choice
}

/** Number or share, in the quarter or since the start of the year: each only where an indicator has both. */
export function CountingChoices({ indicators, counting, navigation, as: OneOf }: CountingChoicesProps) {
  const words = useTexts().messages.progress
  return (
    <>
      {quantitiesOfAll(indicators).length > 1 ? (
        <OneOf
          isNamed
          label={words.view}
          value={counting.quantity}
          options={[
            { value: 'count', label: words.count },
            { value: 'share', label: words.share },
          ]}
          onChoose={(quantity) => navigation.change({ quantity })}
        />
      ) : null}
      {indicators.some(isToldToDate) ? (
        <OneOf
          isNamed
          label={words.accumulation}
          value={counting.accumulation}
          options={[
            { value: 'quarter', label: words.inQuarter },
            { value: 'year-to-date', label: words.yearToDate },
          ]}
          onChoose={(accumulation) => navigation.change({ accumulation })}
        />
      ) : null}
    </>
  )
}
