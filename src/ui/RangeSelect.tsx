import type { QuarterRange } from '../domain/period.ts'
import { QuarterSelect } from './QuarterSelect.tsx'
import { useTexts } from './texts-context.ts'

interface RangeSelectProps {
  /** The quarters there are. */
  readonly quarters: QuarterRange
  readonly chosen: QuarterRange
  readonly onChoose: (range: QuarterRange) => void
}

/** The first and the last quarter of a range; neither list offers a range that ends before it begins. */
export function RangeSelect({ quarters, chosen: { first, last }, onChoose }: RangeSelectProps) {
  const words = useTexts().messages.progress
  return (
    <>
      <QuarterSelect
        label={words.from}
        quarters={{ first: quarters.first, last }}
        chosen={first}
        onChoose={(chosen) => onChoose({ first: chosen, last })}
      />
      <QuarterSelect
        label={words.to}
        quarters={{ first, last: quarters.last }}
        chosen={last}
        onChoose={(chosen) => onChoose({ first, last: chosen })}
      />
    </>
  )
}
