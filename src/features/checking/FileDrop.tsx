import { useRef, useState } from 'react'
import { checkingTexts } from '../../i18n/checking-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Checking.module.css'

/** Where the document is dropped or chosen. */
export function FileDrop({ onTake }: { readonly onTake: (file: File) => void }) {
  const words = checkingTexts[useTexts().language]
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const take = (file: File | undefined): void => {
    if (file) onTake(file)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is beside the button, which does the same
    <section
      className={`${styles.drop} ${isOver ? styles.over : ''}`}
      aria-label={words.choose}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        take(event.dataTransfer.files[0])
      }}
    >
      <p>{words.help}</p>
      <button type="button" onClick={() => input.current?.click()}>
        {words.choose}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.choose}
        onChange={({ target: field }) => {
          take(field.files?.[0])
          // The same file again is a choice too.
          field.value = ''
        }}
      />
    </section>
  )
}
