import { checkingTexts } from '../../i18n/checking-texts.ts'
import { countText } from '../../i18n/number-text.ts'
import { Pager } from '../../ui/Pager.tsx'
import { useTexts } from '../../ui/texts-context.ts'

interface PartPagerProps {
  /** What is leafed through. */
  readonly label: string
  /** The first that is shown, from 0; how many are shown at once, and how many there are. */
  readonly first: number
  readonly size: number
  readonly all: number
  readonly onMove: (first: number) => void
}

/** Leads through a list or a text by so many at once. */
export function PartPager({ label, first, size, all, onMove }: PartPagerProps) {
  const { language } = useTexts()
  const { earlier, later, range } = checkingTexts[language].pager
  const count = (value: number): string => countText(language, value)
  return (
    <Pager
      label={label}
      earlier={earlier}
      later={later}
      shown={range({ first: count(first + 1), last: count(Math.min(first + size, all)), all: count(all) })}
      isFirst={first === 0}
      isLast={first + size >= all}
      onTurn={(by) => onMove(Math.max(0, first + by * size))}
    />
  )
}
