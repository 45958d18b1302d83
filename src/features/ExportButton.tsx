import { useRef, useState } from 'react'
import { ProgramPart } from '../ui/ProgramPart.tsx'
import { saveFile } from '../ui/save-file.ts'
import { usePrefetch } from '../ui/use-prefetch.ts'
import { useTexts } from '../ui/texts-context.ts'
import styles from './Export.module.css'
import { exportOutcomeText, pngOfFigure, prepareExport } from '../figures/export-figure.ts'
import type { ExportedFigure } from '../figures/exported-figure.ts'

/** The choices with their preview come when they are first wanted. */
const loadPanel = () => import('./ExportPanel.tsx')

/** The two ways a figure leaves the page: at once as the picture of a slide, or as whatever is chosen in the dialog. */
export function ExportButton({ figure }: { readonly figure: ExportedFigure }) {
  const texts = useTexts()
  const words = texts.messages.exporting
  usePrefetch(prepareExport)
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly said: string }>({ isBusy: false, said: '' })
  const download = async (): Promise<void> => {
    setState({ isBusy: true, said: words.drawing })
    const outcome = await pngOfFigure(texts, figure, { size: 'slide-16-9', look: 'colour', scale: 2 })
    if (outcome.kind === 'done') saveFile(outcome.blob, outcome.file)
    setState({ isBusy: false, said: exportOutcomeText(texts, outcome) })
  }
  const open = (): void => {
    setIsOpen(true)
    dialog.current?.showModal()
  }
  return (
    <div className={styles.download}>
      <output className={styles.state}>{state.said}</output>
      <button type="button" disabled={state.isBusy} onClick={() => void download()}>
        {words.quick}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={open} onPointerEnter={() => void loadPanel()}>
        {words.open}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-label={words.title} onClose={() => setIsOpen(false)}>
        {isOpen ? (
          <ProgramPart load={loadPanel} whileLoading={<output>{words.loading}</output>}>
            {({ ExportPanel }) => <ExportPanel figure={figure} onClose={() => dialog.current?.close()} />}
          </ProgramPart>
        ) : null}
      </dialog>
    </div>
  )
}
