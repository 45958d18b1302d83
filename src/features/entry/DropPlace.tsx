import { useRef, useState } from 'react'
import { clockText } from '../../i18n/clock-text.ts'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { DropArea } from '../../ui/DropArea.tsx'
import { FileInput } from '../../ui/FileInput.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Entry.module.css'
import type { EntrySource } from './entry-reading.ts'
import { type PastedForms, pastedContent, tableText } from './pasted-source.ts'

interface DropPlaceProps {
  /** Whether files are under review: how they are brought is known then. */
  readonly isSmall: boolean
  readonly onTake: (sources: readonly EntrySource[]) => void
}

/** Where files are dropped or chosen, and text or cells pasted. */
export function DropPlace({ isSmall, onTake }: DropPlaceProps) {
  const words = entryTexts[useTexts().language].drop
  const input = useRef<HTMLInputElement>(null)
  const [unopened, setUnopened] = useState<readonly string[]>([])
  const take = async (files: Iterable<File>): Promise<void> => {
    const all = await Promise.all(Array.from(files, async (file) => (await sourceOf(file)) ?? file.name))
    setUnopened(all.filter((each) => typeof each === 'string'))
    onTake(all.filter((each) => typeof each !== 'string'))
  }
  const [typed, setTyped] = useState('')
  const takeText = (forms: PastedForms): void => {
    const content = pastedContent(forms)
    if (!content) return
    const time = clockText(new Date())
    onTake([{ name: content.kind === 'cells' ? words.pastedCells(time) : words.pastedText(time), content }])
  }
  const paste = (data: DataTransfer): void => {
    if (data.files.length > 0) {
      void take(data.files)
      return
    }
    takeText({ text: data.getData('text/plain'), html: data.getData('text/html') })
  }
  return (
    <DropArea
      labelledBy="drop-title"
      className={isSmall ? `${styles.drop} ${styles.small}` : styles.drop}
      onDrop={paste}
    >
      <div className={styles.choose}>
        <h2 id="drop-title" tabIndex={-1}>
          {words.title}
        </h2>
        {isSmall ? null : (
          <>
            <p>{words.help}</p>
            <p className={styles.note}>{words.private}</p>
          </>
        )}
        <button type="button" className={styles.primary} onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        <FileInput ref={input} label={words.choose} isMultiple onTake={take} />
        {unopened.map((name) => (
          <p key={name} className={styles.fault} role="alert">
            {words.unopened(name)}
          </p>
        ))}
      </div>
      <div className={styles.paste}>
        <label>
          <span>{words.paste}</span>
          <textarea
            rows={isSmall ? 1 : 3}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onPaste={(event) => {
              if (typed !== '') return
              event.preventDefault()
              paste(event.clipboardData)
            }}
          />
        </label>
        {typed.trim() === '' ? null : (
          <button
            type="button"
            onClick={() => {
              takeText({ text: typed, html: '' })
              setTyped('')
            }}
          >
            {words.read}
          </button>
        )}
      </div>
    </DropArea>
  )
}

/** A file as it is read, or undefined: a folder cannot be. What Excel saves as a web page is a table, whatever its ending. */
async function sourceOf(file: File): Promise<EntrySource | undefined> {
  const bytes = await bytesOf(file)
  if (!bytes) return undefined
  const start = new TextDecoder().decode(bytes.subarray(0, 2000))
  const cells = /schemas-microsoft-com:office:excel/.test(start)
    ? tableText(new TextDecoder().decode(bytes))
    : undefined
  return { name: file.name, content: cells === undefined ? { kind: 'file', bytes } : { kind: 'cells', text: cells } }
}

async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}
