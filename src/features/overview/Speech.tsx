import { useId, useState } from 'react'
import { clipboardText } from '../../exports/clipboard-text.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { copyContent } from '../copy-content.ts'
import styles from './Speech.module.css'

/** Words for the meeting, to be changed and taken along; `text` is what the figures say by themselves. */
export function Speech({ text }: { readonly text: string }) {
  const texts = useTexts()
  const words = texts.messages.overview
  const id = useId()
  const [edited, setEdited] = useState<{ readonly of: string; readonly text: string }>()
  const [said, setSaid] = useState('')
  // What was written over another quarter's words does not stand under this one.
  const shown = edited?.of === text ? edited.text : text
  const copy = async (): Promise<void> => {
    setSaid((await copyContent(clipboardText(texts.language, shown))) ? words.speechCopied : words.speechRefused)
  }
  return (
    <details className={styles.speech}>
      <summary>{words.speech}</summary>
      <label htmlFor={id}>{words.speechHelp}</label>
      <textarea
        id={id}
        value={shown}
        rows={shown.split('\n').length + 2}
        onChange={(event) => setEdited({ of: text, text: event.target.value })}
      />
      <button type="button" onClick={() => void copy()}>
        {words.copySpeech}
      </button>
      <output>{said}</output>
    </details>
  )
}
