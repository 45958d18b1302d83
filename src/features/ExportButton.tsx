import { useMemo, useRef, useState } from 'react'
import { useSentenceEdits } from '../data/use-sentence-edits.ts'
import { exportChart, prepareExport } from '../briefing/documents/export-chart.ts'
import { stoppableOutcome } from '../briefing/documents/export-outcome.ts'
import type { ExportedChart } from '../briefing/chart/exported-chart.ts'
import { settledChart } from '../briefing/chart/settled-chart.ts'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { ProgramPart } from '../ui/ProgramPart.tsx'
import { SteadyButton } from '../ui/SteadyButton.tsx'
import { offerDownload } from '../ui/offer-download.ts'
import { useTexts } from '../ui/texts-context.ts'
import { usePrefetch } from '../ui/use-prefetch.ts'
import styles from './Export.module.css'
import { saidOutcome } from './said-outcome.ts'
import { useCollect } from './use-collect.ts'

/** The choices with their preview come when they are first wanted. */
const loadPanel = () => import('./ExportPanel.tsx')

interface ExportButtonProps {
  readonly chart: ExportedChart
  /** Whether all of its data has arrived: what is still missing would look as if nobody had reported it. */
  readonly isWhole: boolean
}

/**
 * The ways a chart leaves the page: at once as the picture of a slide, into the briefing, or as whatever is chosen in the
 * dialog. What was written by hand over its sentences goes with it.
 */
export function ExportButton({ chart, isWhole }: ExportButtonProps) {
  const texts = useTexts()
  const words = texts.messages.exporting
  usePrefetch(prepareExport)
  const [isOpen, setIsOpen] = useState(false)
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly said: string }>({ isBusy: false, said: '' })
  const [edits, setEdits] = useSentenceEdits(`${texts.language} ${chart.path}`)
  const settled = useMemo(() => settledChart(texts, chart, edits), [texts, chart, edits])
  const collect = useCollect()
  const work = useRef<AbortController>(undefined)
  const download = async (): Promise<void> => {
    setState({ isBusy: true, said: words.drawing })
    const controller = new AbortController()
    work.current = controller
    const outcome = await stoppableOutcome(
      (signal) => exportChart(texts, settled.chart, 'png', { size: 'slide-16-9', look: 'colour', signal }),
      controller.signal,
    )
    if (outcome.kind === 'done') offerDownload(outcome.blob, outcome.file)
    setState({ isBusy: false, said: await saidOutcome(texts, outcome) })
  }
  if (!isWhole) return <p className={styles.state}>{words.partial}</p>
  const add = (): string => collect(chart.path, edits)
  return (
    <div className={styles.download}>
      <output className={styles.state}>{state.said}</output>
      {state.isBusy ? (
        <button type="button" onClick={() => work.current?.abort()}>
          {words.cancel}
        </button>
      ) : null}
      <button type="button" onClick={() => setState({ isBusy: state.isBusy, said: add() })}>
        {texts.messages.briefing.add}
      </button>
      <SteadyButton isOff={state.isBusy} onClick={() => void download()}>
        {words.quick}
      </SteadyButton>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
        onPointerEnter={() => void loadPanel().catch(() => undefined)}
      >
        {words.open}
      </button>
      <ModalDialog label={words.title} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {() => (
          <ProgramPart load={loadPanel} whileLoading={<output>{words.loading}</output>}>
            {({ ExportPanel }) => (
              <ExportPanel
                settled={settled}
                edits={edits}
                onEdits={setEdits}
                onCollect={add}
                onClose={() => setIsOpen(false)}
              />
            )}
          </ProgramPart>
        )}
      </ModalDialog>
    </div>
  )
}
