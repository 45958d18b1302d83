import { type KeyboardEvent, useRef } from 'react'
import { groupBy } from '../../domain/group-by.ts'
import type { Family } from '../../domain/family.ts'
import type { Indicator, IndicatorId } from '../../domain/indicator.ts'
import { bilingual } from '../../i18n/texts.ts'
import { tableTexts } from '../../i18n/table-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './IndicatorChoice.module.css'

interface IndicatorChoiceProps {
  readonly families: readonly Family[]
  readonly all: readonly Indicator[]
  readonly chosen: readonly Indicator[]
  /** In the order of `all`. */
  readonly onChoose: (indicators: readonly IndicatorId[]) => void
}

/** Which indicators the table has: single ones, whole families, all or none. */
export function IndicatorChoice({ families, all, chosen, onChoose }: IndicatorChoiceProps) {
  const texts = useTexts()
  const words = tableTexts[texts.language]
  const chosenIds = new Set(chosen.map(({ id }) => id))
  const choose = (changed: readonly Indicator[], isChosen: boolean): void => {
    const next = new Set(chosenIds)
    for (const { id } of changed) {
      if (isChosen) next.add(id)
      else next.delete(id)
    }
    onChoose(all.filter(({ id }) => next.has(id)).map(({ id }) => id))
  }
  const ofFamily = groupBy(all, ({ family }) => family)
  const choices = families.map(({ id, name }) => ({
    id,
    name: bilingual(texts, name),
    indicators: ofFamily.get(id) ?? [],
  }))
  const button = useRef<HTMLElement>(null)
  const closeOnEscape = (event: KeyboardEvent<HTMLDetailsElement>): void => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return
    event.preventDefault()
    event.currentTarget.open = false
    button.current?.focus()
  }
  return (
    // Not a control of its own: the key bubbles here from any control within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details className={styles.choice} onKeyDown={closeOnEscape}>
      <summary ref={button}>{words.chooseIndicators({ chosen: chosen.length, of: all.length })}</summary>
      <div className={styles.choiceActions}>
        <button type="button" onClick={() => choose(all, true)}>
          {words.chooseAll}
        </button>
        <button type="button" onClick={() => choose(all, false)}>
          {words.chooseNone}
        </button>
      </div>
      <div className={styles.families}>
        {choices.map(({ id: family, name, indicators }) => (
          <fieldset key={family} className={styles.family}>
            <legend className="visually-hidden">{name}</legend>
            <label className={styles.wholeFamily}>
              <input
                type="checkbox"
                checked={indicators.every(({ id }) => chosenIds.has(id))}
                onChange={(event) => choose(indicators, event.target.checked)}
              />
              {words.wholeFamily({ family: name })}
            </label>
            {indicators.map((indicator) => (
              <label key={indicator.id}>
                <input
                  type="checkbox"
                  checked={chosenIds.has(indicator.id)}
                  onChange={(event) => choose([indicator], event.target.checked)}
                />
                {bilingual(texts, indicator.shortName)}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  )
}
