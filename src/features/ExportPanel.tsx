import { useEffect, useRef, useState } from 'react'
import { type LookId, lookIds } from '../charts/picture/look.ts'
import { type PictureSizeId, customLimitsMm, customSize, pictureSizeIds } from '../charts/picture/picture-size.ts'
import { type PngScale, pngScales } from '../charts/picture/render-png.ts'
import { type ClipboardContent, clipboardContent, clipboardText } from '../exports/clipboard-content.ts'
import { maximumLengths } from '../domain/briefing.ts'
import { type SentenceEdits, withSentence } from '../domain/sentence-edits.ts'
import type { SettledChart } from '../briefing/chart/settled-chart.ts'
import { EditableText } from '../ui/EditableText.tsx'
import { Choice } from '../ui/Choice.tsx'
import { offerDownload } from '../ui/offer-download.ts'
import { SteadyButton } from '../ui/SteadyButton.tsx'
import { useTexts } from '../ui/texts-context.ts'
import { copyContent } from './copy-content.ts'
import { CustomSize } from './CustomSize.tsx'
import styles from './Export.module.css'
import { type ChartFormat, chartFormats, exportChart } from '../briefing/documents/export-chart.ts'
import { type ExportOutcome, stoppableOutcome } from '../briefing/documents/export-outcome.ts'
import type { PictureChoice } from '../briefing/chart/picture-choice.ts'
import { lackingRemark } from './lacking-remark.ts'
import { PicturePreview } from './PicturePreview.tsx'
import { saidOutcome } from './said-outcome.ts'

interface ExportPanelProps {
  /** The chart with the sentences that hold. */
  readonly settled: SettledChart
  readonly edits: SentenceEdits
  readonly onEdits: (edits: SentenceEdits) => void
  /** Puts the chart into the briefing and returns what came of it. */
  readonly onCollect: () => string
  readonly onClose: () => void
}

/** Where the picture goes, how it looks, as which file; the preview is the picture itself. */
export function ExportPanel({ settled, edits, onEdits, onCollect, onClose }: ExportPanelProps) {
  const texts = useTexts()
  const { chart, automatic, marks } = settled
  const words = texts.messages.exporting
  const [size, setSize] = useState<PictureSizeId | 'custom'>('slide-16-9')
  const [sidesMm, setSidesMm] = useState({ width: 200, height: 120 })
  const [look, setLook] = useState<LookId>('colour')
  const [format, setFormat] = useState<ChartFormat>('png')
  const [scale, setScale] = useState<PngScale>(2)
  const [said, setSaid] = useState('')
  const work = useRef<AbortController>(undefined)
  const [isBusy, setIsBusy] = useState(false)
  // What is under way when the dialog closes leaves no half file.
  useEffect(() => () => work.current?.abort(), [])
  const custom = customSize(sidesMm.width, sidesMm.height)
  const chosen: PictureChoice | undefined =
    size === 'custom' ? (custom ? { size: custom, look } : undefined) : { size, look }
  const run = async (make: (signal: AbortSignal) => Promise<ExportOutcome>): Promise<ExportOutcome> => {
    const controller = new AbortController()
    work.current = controller
    setIsBusy(true)
    setSaid(words.drawing)
    const outcome = await stoppableOutcome(make, controller.signal)
    setSaid(await saidOutcome(texts, outcome))
    setIsBusy(false)
    return outcome
  }
  const download = async (choice: PictureChoice): Promise<void> => {
    const outcome = await run((signal) => exportChart(texts, chart, format, { ...choice, scale, signal }))
    if (outcome.kind === 'done') offerDownload(outcome.blob, outcome.file)
  }
  const copyPicture = async (choice: PictureChoice): Promise<void> => {
    if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') {
      // Without https a browser has no clipboard; one that has it may not know how to take pictures.
      setSaid('clipboard' in navigator ? words.noPictureClipboard : words.noClipboard)
      return
    }
    const drawn = run((signal) => exportChart(texts, chart, 'png', { ...choice, scale: 2, signal }))
    const png = drawn.then((outcome) => {
      if (outcome.kind === 'done') return outcome.blob
      throw new Error(outcome.kind)
    })
    try {
      // Within the press, before the picture is drawn: some browsers take nothing that comes later.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
      setSaid(words.copiedPicture)
    } catch {
      if ((await drawn).kind === 'done') setSaid(words.clipboardRefused)
    }
  }
  // Both go the way that needs neither https nor a permission.
  const copy = async (content: ClipboardContent, copied: string): Promise<void> => {
    setSaid((await copyContent(content)) ? copied : words.clipboardRefused)
  }
  const copyTable = (): Promise<void> => copy(clipboardContent(texts.language, chart.cells()), words.copiedTable)
  const copySentence = (): Promise<void> =>
    copy(clipboardText(texts.language, chart.sentences.paragraph), words.copiedSentence)
  return (
    <div className={styles.panel}>
      <div className={styles.panelHeader}>
        <h2>{words.title}</h2>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <div className={styles.choices}>
        <label>
          <span>{words.sizeLabel}</span>
          <select
            value={size}
            onChange={(event) => setSize(pictureSizeIds.find((each) => each === event.target.value) ?? 'custom')}
          >
            {pictureSizeIds.map((id) => (
              <option key={id} value={id}>
                {words.size[id]}
              </option>
            ))}
            <option value="custom">{words.size.custom}</option>
          </select>
        </label>
        {size === 'custom' ? (
          <CustomSize
            sidesMm={sidesMm}
            onChange={setSidesMm}
            fault={custom ? undefined : words.customFault(customLimitsMm)}
          />
        ) : null}
        <label>
          <span>{words.lookLabel}</span>
          <select
            value={look}
            onChange={(event) => setLook(lookIds.find((each) => each === event.target.value) ?? 'colour')}
          >
            {lookIds.map((id) => (
              <option key={id} value={id}>
                {words.look[id]}
              </option>
            ))}
          </select>
        </label>
        <Choice
          label={words.formatLabel}
          value={format}
          options={chartFormats.map((each) => ({ value: each, label: words.format[each] }))}
          onChoose={setFormat}
        />
        {format === 'png' ? (
          <Choice
            label={words.scaleLabel}
            value={String(scale)}
            options={pngScales.map((each) => ({ value: String(each), label: `${each}×` }))}
            onChoose={(text) => setScale(pngScales.find((each) => String(each) === text) ?? 2)}
          />
        ) : null}
      </div>
      {chosen ? <PicturePreview chart={chart} choice={chosen} /> : null}
      {format === 'pptx' || format === 'docx' ? (
        <p className={styles.state}>
          {chart.native() || format === 'docx' ? words.formatNote[format] : words.formatNote.picture}
        </p>
      ) : null}
      {(['headline', 'paragraph'] as const).map((which) => (
        <EditableText
          key={which}
          label={texts.messages.briefing.field[which]}
          text={chart.sentences[which]}
          mark={marks[which]}
          automatic={automatic[which]}
          edited={edits[which]?.text}
          most={maximumLengths[which]}
          remark={(text) => lackingRemark(texts, text)}
          rows={which === 'headline' ? 1 : 3}
          onChange={(text) => onEdits(withSentence(edits, which, text, automatic[which]))}
        />
      ))}
      <output className={styles.state}>{said}</output>
      <div className={styles.actions}>
        {isBusy ? (
          <button type="button" onClick={() => work.current?.abort()}>
            {words.cancel}
          </button>
        ) : null}
        <SteadyButton isOff={isBusy || !chosen} onClick={() => chosen && void download(chosen)}>
          {words.download}
        </SteadyButton>
        <SteadyButton isOff={isBusy || !chosen} onClick={() => chosen && void copyPicture(chosen)}>
          {words.copyPicture}
        </SteadyButton>
        <button type="button" onClick={() => setSaid(onCollect())}>
          {texts.messages.briefing.add}
        </button>
        <button type="button" onClick={() => void copyTable()}>
          {words.copyTable}
        </button>
        <button type="button" onClick={() => void copySentence()}>
          {words.copySentence}
        </button>
      </div>
    </div>
  )
}
