import { carryTexts } from '../i18n/carry-texts.ts'
import type { PageNavigation } from '../navigation/use-page-navigation.ts'
import { Choice } from '../ui/Choice.tsx'
import { useTexts } from '../ui/texts-context.ts'

interface CarryChoiceProps {
  readonly navigation: PageNavigation
  /** What the choice looks like: buttons side by side, or a list where room is short. */
  readonly as?: typeof Choice
}

/** Whether figures of other times stand on the areas they were told of, or on those of the quarter. */
export function CarryChoice({ navigation, as: OneOf = Choice }: CarryChoiceProps) {
  const words = carryTexts[useTexts().language]
  return (
    <OneOf
      isNamed
      label={words.label}
      value={navigation.address.carriesOver ? 'carried-over' : 'as-then'}
      options={[
        { value: 'as-then', label: words.asThen },
        { value: 'carried-over', label: words.carriedOver },
      ]}
      onChoose={(value) => navigation.change({ carriesOver: value === 'carried-over' })}
    />
  )
}
