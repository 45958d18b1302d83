import type { Catalogue } from '../../domain/catalogue.ts'
import type { CategoryId, IndicatorId } from '../../domain/indicator.ts'
import { bilingual } from '../../i18n/texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { indicatorText } from './said-figure.ts'

export interface ToldIndicator {
  readonly indicator: IndicatorId
  readonly category?: CategoryId | undefined
}

interface HeadingSelectProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly catalogue: Pick<Catalogue, 'families' | 'indicators'>
  readonly chosen: ToldIndicator | undefined
  /** What "none" is called, where none may be chosen. */
  readonly none?: string
  readonly onChoose: (told: ToldIndicator | undefined) => void
}

/** A list of indicators and their parts, by family. */
export function HeadingSelect({ label, isLabelHidden = false, catalogue, chosen, none, onChoose }: HeadingSelectProps) {
  const texts = useTexts()
  const options = catalogue.indicators.flatMap((indicator) => [
    { indicator, category: undefined },
    ...indicator.breakdowns.flatMap(({ categories }) => categories.map(({ id }) => ({ indicator, category: id }))),
  ])
  const valueOf = ({ indicator, category }: ToldIndicator): string => `${indicator}|${category ?? ''}`
  return (
    <label>
      <span className={isLabelHidden ? 'visually-hidden' : undefined}>{label}</span>
      <select
        value={chosen ? valueOf(chosen) : ''}
        onChange={({ target }) => {
          const found = options.find(
            ({ indicator, category }) => valueOf({ indicator: indicator.id, category }) === target.value,
          )
          onChoose(found ? { indicator: found.indicator.id, category: found.category } : undefined)
        }}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {catalogue.families.map(({ id, name }) => (
          <optgroup key={id} label={bilingual(texts, name)}>
            {options
              .filter(({ indicator }) => indicator.family === id)
              .map(({ indicator, category }) => (
                <option
                  key={valueOf({ indicator: indicator.id, category })}
                  value={valueOf({ indicator: indicator.id, category })}
                >
                  {indicatorText(texts, indicator, category)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
