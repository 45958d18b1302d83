import { type FormEvent, useState } from 'react'
import { typingTexts } from '../../i18n/typing-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { NameInput } from '../NameInput.tsx'
import styles from './Typing.module.css'

interface NameFieldProps {
  readonly name: string
  /** How many figures wait for a name. */
  readonly waiting: number
  readonly onChange: (name: string) => void
}

/** Who confirms: asked as soon as a figure waits for it, and once only. */
export function NameField({ name, waiting, onChange }: NameFieldProps) {
  const { language } = useTexts()
  const words = typingTexts[language]
  const [typed, setTyped] = useState('')
  const [isChanging, setIsChanging] = useState(false)
  if (name !== '' && !isChanging) {
    return (
      <p className={styles.note}>
        {words.confirmedBy({ name })}{' '}
        <button
          type="button"
          className={styles.quiet}
          onClick={() => {
            setTyped(name)
            setIsChanging(true)
          }}
        >
          {words.changeName}
        </button>
      </p>
    )
  }
  if (waiting === 0 && !isChanging) return null
  const take = (event: FormEvent): void => {
    event.preventDefault()
    if (typed === '') return
    onChange(typed)
    setIsChanging(false)
  }
  return (
    <form className={styles.asked} onSubmit={take}>
      {isChanging ? null : (
        <p>
          <strong>{words.askName({ count: waiting })}</strong> {words.askNameHelp}
        </p>
      )}
      <NameInput label={words.name} name={typed} onChange={setTyped} />
      <button type="submit">{words.confirm}</button>
    </form>
  )
}
