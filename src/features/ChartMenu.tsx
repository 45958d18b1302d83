import { useState } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { IndicatorChartAddress } from '../navigation/chart-address.ts'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { ProgramPart } from '../ui/ProgramPart.tsx'
import { useTexts } from '../ui/texts-context.ts'
import styles from './Export.module.css'

const loadExport = () => import('./ChartExport.tsx')

interface ChartMenuProps {
  readonly dataset: Dataset
  /** What the small picture shows, as the large chart of its page. */
  readonly address: IndicatorChartAddress
  readonly name: string
}

/** The export menu of a small picture: the same dialog as on the page of the chart, made when it is opened. */
export function ChartMenu({ dataset, address, name }: ChartMenuProps) {
  const { exporting: words } = useTexts().messages
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles.small}
        aria-haspopup="dialog"
        aria-label={words.openNamed({ name })}
        title={words.open}
        onClick={() => setIsOpen(true)}
        onPointerEnter={() => void loadExport().catch(() => undefined)}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <path d="M7 1v7M4 5l3 3 3-3M1.5 9v3.5h11V9" />
        </svg>
      </button>
      <ModalDialog label={words.title} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {() => (
          <ProgramPart load={loadExport} whileLoading={<output>{words.loading}</output>}>
            {({ ChartExport }) => <ChartExport dataset={dataset} address={address} onClose={() => setIsOpen(false)} />}
          </ProgramPart>
        )}
      </ModalDialog>
    </>
  )
}
