import { useLocation } from 'wouter'
import { families } from '../../domain/indicator.ts'
import { bilingual } from '../../i18n/texts.ts'
import { QuarterSelect } from '../../ui/QuarterSelect.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import styles from './Progress.module.css'
import type { ProgressView } from './view-progress.ts'

interface ProgressControlsProps extends Pick<PageProps, 'catalogue' | 'view'> {
  readonly progress: ProgressView
}

/** Which indicator, counted how, over which quarters. */
export function ProgressControls({ catalogue, view, progress }: ProgressControlsProps) {
  const texts = useTexts()
  const { messages } = texts
  const [, navigate] = useLocation()
  const { indicator, range, choosable } = progress
  return (
    <section className={styles.controls} aria-label={messages.progress.view}>
      <label>
        <span className={styles.caption}>{messages.progress.chooseIndicator}</span>
        <select
          value={indicator.id}
          onChange={(event) => {
            const chosen = catalogue.indicators.find(({ id }) => id === event.target.value)
            if (chosen) navigate(view.hrefOf({ page: 'progress', indicator: chosen.id }))
          }}
        >
          {families.map((family) => (
            <optgroup key={family} label={messages.family[family]}>
              {catalogue.indicators
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
      {indicator.measure === 'share' ? (
        <Choice
          label={messages.progress.view}
          value={progress.quantity}
          options={[
            { value: 'count', label: messages.progress.count },
            { value: 'share', label: messages.progress.share },
          ]}
          onChoose={(quantity) => view.change({ quantity })}
        />
      ) : null}
      {indicator.time === 'flow' ? (
        <Choice
          label={messages.progress.accumulation}
          value={progress.accumulation}
          options={[
            { value: 'quarter', label: messages.progress.inQuarter },
            { value: 'year-to-date', label: messages.progress.yearToDate },
          ]}
          onChoose={(accumulation) => view.change({ accumulation })}
        />
      ) : null}
      <QuarterSelect
        label={messages.progress.from}
        quarters={{ first: choosable.first, last: range.last }}
        chosen={range.first}
        onChoose={(first) => view.change({ range: { first, last: range.last } })}
      />
      <QuarterSelect
        label={messages.progress.to}
        quarters={{ first: range.first, last: choosable.last }}
        chosen={range.last}
        onChoose={(last) => view.change({ range: { first: range.first, last } })}
      />
      {view.state.range ? (
        <button type="button" onClick={() => view.change({ range: 'all' })}>
          {messages.progress.wholeSeries}
        </button>
      ) : null}
      {progress.refused.map((each) => (
        <p key={each} className={styles.refused}>
          {each === 'share' ? messages.progress.noShare : messages.progress.noAccumulation}
        </p>
      ))}
    </section>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}

/** One of a few, all in sight. */
function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
