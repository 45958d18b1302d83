import type { Catalogue } from '../domain/catalogue.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import { bilingual } from '../i18n/texts.ts'
import { useTexts } from './texts-context.ts'

interface IndicatorSelectProps {
  readonly catalogue: Pick<Catalogue, 'families' | 'indicators'>
  readonly chosen: IndicatorId
  readonly onChoose: (indicator: IndicatorId) => void
}

/** A list of indicators by family. */
export function IndicatorSelect({ catalogue: { families, indicators }, chosen, onChoose }: IndicatorSelectProps) {
  const texts = useTexts()
  const { messages } = texts
  return (
    <label>
      <span>{messages.progress.chooseIndicator}</span>
      <select
        value={chosen}
        onChange={(event) => {
          const found = indicators.find(({ id }) => id === event.target.value)
          if (found) onChoose(found.id)
        }}
      >
        {families.map(({ id: family, name }) => (
          <optgroup key={family} label={bilingual(texts, name)}>
            {indicators
              .filter((each) => each.family === family)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {bilingual(texts, each.shortName)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
