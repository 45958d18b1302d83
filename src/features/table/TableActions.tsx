import { useRef, useState } from 'react'
import { fileName } from '../../charts/picture/file-name.ts'
import { stoppableOutcome } from '../../briefing/documents/export-outcome.ts'
import type { ExportTable } from '../../exports/export-table.ts'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { offerDownload } from '../../ui/offer-download.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { copyContent } from '../copy-content.ts'
import { saidOutcome } from '../said-outcome.ts'
import { clipboardContent } from '../../exports/clipboard-content.ts'
import styles from './Table.module.css'
import { tableTexts } from '../../i18n/table-texts.ts'

interface TableActionsProps {
  /** Makes the table as it leaves; called on a press, because it is as large as the table. */
  readonly exportTable: () => ExportTable
  /** What files are called after. */
  readonly words: readonly string[]
}

type ActionState =
  | { readonly kind: 'idle' | 'working' | 'copy-failed' }
  | { readonly kind: 'not-saved'; readonly said: string }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'copied'; readonly rows: number }

const types = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The ways out of the page: the clipboard, CSV, Excel. The writers of files come when they are first wanted. */
export function TableActions({ exportTable, words }: TableActionsProps) {
  const texts = useTexts()
  const { messages, language } = texts
  const told = tableTexts[language]
  const work = useRef<AbortController>(undefined)
  const [state, setState] = useState<ActionState>({ kind: 'idle' })
  const isWorking = state.kind === 'working'
  const save = async (
    kind: keyof typeof types,
    write: (table: ExportTable, signal: AbortSignal) => Promise<BlobPart>,
  ): Promise<void> => {
    const controller = new AbortController()
    work.current = controller
    setState({ kind: 'working' })
    const outcome = await stoppableOutcome(async () => {
      const blob = new Blob([await write(exportTable(), controller.signal)], { type: types[kind] })
      return { kind: 'done', blob, file: fileName(words, kind) }
    }, controller.signal)
    if (outcome.kind === 'done') offerDownload(outcome.blob, outcome.file)
    setState(
      outcome.kind === 'done'
        ? { kind: 'saved', file: outcome.file }
        : { kind: 'not-saved', said: await saidOutcome(texts, outcome, told.saveFailed) },
    )
  }
  const copy = async (): Promise<void> => {
    const table = exportTable()
    const content = clipboardContent(language, { ...table, has: { columnHeadings: true, rowHeadings: true } })
    setState((await copyContent(content)) ? { kind: 'copied', rows: table.rows.length } : { kind: 'copy-failed' })
  }
  const saveCsv = (): Promise<void> =>
    save('csv', async ({ list }) => (await import('../../exports/csv-bytes.ts')).csvBytes(language, list))
  const saveWorkbook = (): Promise<void> =>
    save('xlsx', async (table, signal) =>
      (await import('../../exports/written-file.ts')).writtenFile({ format: 'xlsx', table }, signal),
    )
  return (
    <section className={styles.actions} aria-label={told.actions}>
      <SteadyButton isOff={isWorking} onClick={() => void copy()}>
        {told.copy}
      </SteadyButton>
      <SteadyButton isOff={isWorking} onClick={() => void saveWorkbook()}>
        {told.xlsx}
      </SteadyButton>
      <SteadyButton isOff={isWorking} onClick={() => void saveCsv()}>
        {told.csv}
      </SteadyButton>
      {isWorking ? (
        <button type="button" onClick={() => work.current?.abort()}>
          {messages.exporting.cancel}
        </button>
      ) : null}
      <output className={styles.actionState}>{stateText(told, state)}</output>
    </section>
  )
}

function stateText(words: (typeof tableTexts)['vi'], state: ActionState): string {
  switch (state.kind) {
    case 'idle':
      return ''
    case 'working':
      return words.working
    case 'not-saved':
      return state.said
    case 'copy-failed':
      return words.copyFailed
    case 'saved':
      return words.saved({ file: state.file })
    case 'copied':
      return words.copied({ rows: state.rows })
  }
}
