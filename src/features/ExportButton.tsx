import { useMemo, useRef, useState } from 'react'
import { useSentenceEdits } from '../data/use-sentence-edits.ts'
import { exportChart, prepareExport } from '../briefing/documents/export-chart.ts'
import { stoppableOutcome } from '../briefing/documents/export-outcome.ts'
import type { ExportedChart } from '../briefing/chart/exported-chart.ts'
import { type SettledChart, settledChart } from '../briefing/chart/settled-chart.ts'
import { PageLink } from '../navigation/PageLink.tsx'
import { pathOf } from '../navigation/route.ts'
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

/** What came of a press; it holds for the chart as it was then. */
interface Told {
  readonly of: SettledChart
  readonly said: string
  /** Whether the briefing was asked to take the chart. */
  readonly isCollected?: boolean
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
  const [isBusy, setIsBusy] = useState(false)
  const [edits, setEdits] = useSentenceEdits(`${texts.language} ${chart.path}`)
  const settled = useMemo(() => settledChart(texts, chart, edits), [texts, chart, edits])
  const [told, setTold] = useState<Told>()
  const collect = useCollect()
  const work = useRef<AbortController>(undefined)
  const download = async (): Promise<void> => {
    setIsBusy(true)
    setTold({ of: settled, said: words.drawing })
    const controller = new AbortController()
    work.current = controller
    const outcome = await stoppableOutcome(
      (signal) => exportChart(texts, settled.chart, 'png', { size: 'slide-16-9', look: 'colour', signal }),
      controller.signal,
    )
    if (outcome.kind === 'done') offerDownload(outcome.blob, outcome.file)
    setTold({ of: settled, said: await saidOutcome(texts, outcome) })
    setIsBusy(false)
  }
  if (!isWhole) return <p className={styles.state}>{words.partial}</p>
  const add = (): string => collect(chart.path, edits)
  const shown = told?.of === settled ? told : undefined
  return (
    <div className={styles.download}>
      <div className={styles.ways}>
        {isBusy ? (
          <button type="button" onClick={() => work.current?.abort()}>
            {words.cancel}
          </button>
        ) : null}
        <button type="button" onClick={() => setTold({ of: settled, said: add(), isCollected: true })}>
          {texts.messages.collecting.add}
        </button>
        <SteadyButton isOff={isBusy} onClick={() => void download()}>
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
      </div>
      {/* Below the buttons, which stay where they were pressed. */}
      <p className={styles.told}>
        <output className={styles.state}>{shown?.said}</output>
        {shown?.isCollected ? (
          <PageLink href={pathOf({ page: 'briefing' })}>{texts.messages.collecting.openBriefing}</PageLink>
        ) : null}
      </p>
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
