import { useMemo } from 'react'
import { useSentenceEdits } from '../data/use-sentence-edits.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { ExportedFigure } from '../figures/exported-figure.ts'
import { figureOfView } from '../figures/figure-of-view.ts'
import { settledFigure } from '../figures/settled-figure.ts'
import { type FigureView, writeFigureView } from '../navigation/figure-view.ts'
import { useTexts } from '../ui/texts-context.ts'
import { today } from '../ui/today.ts'
import { ExportPanel } from './ExportPanel.tsx'
import { siteAddress } from './site-address.ts'
import { useCollect } from './use-collect.ts'

interface ViewExportProps {
  readonly dataset: Dataset
  readonly view: FigureView
  readonly onClose: () => void
}

/** The choices for the figure of a view that is not on the page itself. */
export function ViewExport({ dataset, view, onClose }: ViewExportProps) {
  const texts = useTexts()
  const made = useMemo(() => {
    const path = writeFigureView(view, dataset.history)
    return figureOfView(texts, dataset, view, { today: today(), path, address: siteAddress(path, texts.language) })
  }, [texts, dataset, view])
  if (!made?.hasValues) return <p>{texts.messages.progress.noData}</p>
  return <FigureExport figure={made.exported} onClose={onClose} />
}

function FigureExport({ figure, onClose }: { readonly figure: ExportedFigure; readonly onClose: () => void }) {
  const texts = useTexts()
  const [edits, setEdits] = useSentenceEdits(`${texts.language} ${figure.path}`)
  const settled = useMemo(() => settledFigure(texts, figure, edits), [texts, figure, edits])
  const collect = useCollect()
  return (
    <ExportPanel
      settled={settled}
      edits={edits}
      onEdits={setEdits}
      onCollect={() => collect(figure.path, edits)}
      onClose={onClose}
    />
  )
}
