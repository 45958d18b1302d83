import { useCallback, useEffect, useId, useRef, useState } from 'react'
import type { TextMark } from '../domain/settled-text.ts'
import { useTexts } from './texts-context.ts'
import styles from './EditableText.module.css'
import { UnfitText } from './UnfitText.tsx'

interface EditableTextProps {
  readonly label: string
  readonly text: string
  /** Only of texts that the figures make. */
  readonly mark?: TextMark
  readonly automatic?: string
  /** What was written by hand, in use or not. */
  readonly edited?: string | undefined
  /** In letters. */
  readonly most: number
  readonly placeholder?: string
  readonly isReadOnly?: boolean
  /** Something about the text that stands beneath it. */
  readonly remark?: (text: string) => string
  readonly rows?: number
  readonly onChange: (text: string) => void
}

/** How long a pause in typing is, after which what was typed is kept. */
const pauseMs = 250

/** A text that can be written over, marked while it is not what the figures say by themselves. */
export function EditableText(props: EditableTextProps) {
  const {
    label,
    text,
    mark,
    automatic,
    edited,
    most,
    placeholder,
    isReadOnly = false,
    rows = 1,
    remark,
    onChange,
  } = props
  const { collecting: words } = useTexts().messages
  const id = useId()
  const [typed, setTyped] = useState<string>()
  // What was typed and is not kept yet; what keeps it.
  const waiting = useRef<string>(undefined)
  const keep = useRef(onChange)
  const flush = useCallback((): void => {
    if (waiting.current !== undefined) keep.current(waiting.current)
    waiting.current = undefined
  }, [])
  useEffect(() => {
    keep.current = onChange
  })
  useEffect(() => {
    if (typed === undefined) return undefined
    const timer = setTimeout(flush, pauseMs)
    return () => clearTimeout(timer)
  }, [typed, flush])
  // What was typed last is kept when the field goes, or the page with it.
  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {mark === 'edited' ? <span className={styles.mark}>{words.mark.edited}</span> : null}
      {mark === 'edited' ? (
        <button type="button" className={styles.quiet} onClick={() => onChange(automatic ?? '')}>
          {words.backToAutomatic}
        </button>
      ) : null}
      <textarea
        id={id}
        rows={rows}
        maxLength={most}
        readOnly={isReadOnly}
        value={typed ?? text}
        placeholder={placeholder}
        onChange={(event) => {
          waiting.current = event.target.value
          setTyped(event.target.value)
        }}
        onBlur={() => {
          flush()
          setTyped(undefined)
        }}
      />
      <output className={styles.remark}>{remark?.(typed ?? text) ?? ''}</output>
      {mark === 'outdated' && edited !== undefined ? (
        <UnfitText
          message={words.outdated({ text: edited })}
          onUse={() => onChange(edited)}
          onDrop={() => onChange(automatic ?? '')}
        />
      ) : null}
    </div>
  )
}
