import styles from './Choice.module.css'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly isDisabled?: boolean }[]
  readonly onChoose: (value: Value) => void
  /** Whether its name is in sight, because the options alone do not say what they are of. */
  readonly isNamed?: boolean
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({ label, value, options, onChoose, isNamed = false }: ChoiceProps<Value>) {
  return (
    <fieldset className={styles.choice}>
      <legend className={isNamed ? styles.name : 'visually-hidden'}>{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          ref={option.value === value ? intoSight : undefined}
          type="button"
          aria-pressed={option.value === value}
          disabled={option.isDisabled}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}

/** On a telephone a choice may be a strip that goes on sideways: what is chosen stands in sight. */
function intoSight(chosen: HTMLButtonElement | null): void {
  const strip = chosen?.parentElement
  if (!strip) return
  const beyond = chosen.getBoundingClientRect().right - strip.getBoundingClientRect().right
  if (beyond > 0) strip.scrollLeft += beyond
}
