import { useEffect, useRef, useState } from 'react'
import { chosenTemplates } from '../../data/chosen-templates.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { slideShowTexts } from '../../i18n/slide-show-texts.ts'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { offerDownload } from '../../ui/offer-download.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { stoppableOutcome } from '../../briefing/documents/export-outcome.ts'
import { saidOutcome } from '../said-outcome.ts'
import styles from './Briefing.module.css'
import type { BriefingSheet } from '../../briefing/contents/briefing-sheets.ts'
import type { DrawnSheet } from '../../briefing/documents/compose-briefing.ts'
import type { BriefingFormat } from '../../briefing/documents/export-briefing.ts'
import type { BriefingRatio } from '../../domain/briefing.ts'
import type { BriefingPage } from '../../briefing/contents/briefing-page.ts'

interface ExportBriefingProps {
  readonly contents: BriefingPage
  readonly sheets: readonly BriefingSheet[]
  /** Undefined while those of the present briefing are not drawn yet: nothing is exported from earlier ones. */
  readonly drawn: readonly DrawnSheet[] | 'failed' | undefined
  readonly ratio: BriefingRatio
  /** Shows the pages over the whole screen. */
  readonly onPresent: () => void
}

const formats: readonly BriefingFormat[] = ['pptx', 'docx', 'pdf', 'zip']

/** The whole briefing as one file, that of the meeting first; says how far it is, and can be stopped. */
export function ExportBriefing({ contents, sheets, drawn, ratio, onPresent }: ExportBriefingProps) {
  const texts = useTexts()
  const words = briefingTexts[texts.language]
  const slideShow = slideShowTexts[texts.language]
  const { exporting } = texts.messages
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const work = useRef<AbortController>(undefined)
  useEffect(() => () => work.current?.abort(), [])
  const faulty = contents.items.length - contents.usable.length
  const run = async (format: BriefingFormat): Promise<void> => {
    if (faulty > 0) return setSaid(words.unusableLeft({ count: faulty }))
    if (drawn === 'failed') return setSaid(exporting.outcome['no-font'])
    const controller = new AbortController()
    work.current = controller
    setIsBusy(true)
    setSaid(words.writing)
    const outcome = await stoppableOutcome(async (signal) => {
      const [{ exportBriefing }, templates] = await Promise.all([
        import('../../briefing/documents/export-briefing.ts'),
        chosenTemplates(),
      ])
      return await exportBriefing(texts, { contents, sheets, drawn: drawn ?? [], ratio, templates }, format, {
        signal,
        onProgress: (done, all) => signal.aborted || setSaid(words.exporting({ done, all })),
      })
    }, controller.signal)
    if (outcome.kind === 'done') offerDownload(outcome.blob, outcome.file)
    setSaid(outcome.kind === 'done' ? words.exported({ file: outcome.file }) : await saidOutcome(texts, outcome))
    return setIsBusy(false)
  }
  return (
    <section className={styles.export} aria-label={words.exportLabel}>
      {formats.map((format) => (
        <SteadyButton key={format} isOff={isBusy || !drawn} onClick={() => void run(format)}>
          {words.format[format]}
        </SteadyButton>
      ))}
      <SteadyButton isOff={!Array.isArray(drawn) || drawn.length === 0} onClick={onPresent}>
        {slideShow.start}
      </SteadyButton>
      {isBusy ? (
        <button type="button" onClick={() => work.current?.abort()}>
          {exporting.cancel}
        </button>
      ) : null}
      <output>{said}</output>
    </section>
  )
}
