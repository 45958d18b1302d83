import { useEffect, useRef, useState } from 'react'
import { type LookId, lookIds } from '../charts/picture/look.ts'
import { customLimitsMm, customSize } from '../charts/picture/picture-size.ts'
import { type PngScale, pngScales } from '../charts/picture/render-png.ts'
import { clipboardContent } from '../exports/clipboard-content.ts'
import { type ClipboardContent, clipboardText } from '../exports/clipboard-text.ts'
import { maximumLengths } from '../domain/briefing.ts'
import { type SentenceEdits, withSentence } from '../domain/sentence-edits.ts'
import { cutToOne } from '../briefing/chart/cut-to-one.ts'
import type { ExportedChart } from '../briefing/chart/exported-chart.ts'
import type { SettledChart } from '../briefing/chart/settled-chart.ts'
import { EditableText } from '../ui/EditableText.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DialogHead } from '../ui/ModalDialog.tsx'
import { offerDownload } from '../ui/offer-download.ts'
import { SteadyButton } from '../ui/SteadyButton.tsx'
import { useTexts } from '../ui/texts-context.ts'
import { copyContent } from './copy-content.ts'
import { type SizeChoice, looksOf, sizeChoices, sizesOf } from '../briefing/documents/chart-choices.ts'
import { CustomSize } from './CustomSize.tsx'
import styles from './Export.module.css'
import { type ChartFormat, chartFormats, exportChart } from '../briefing/documents/export-chart.ts'
import { type ExportOutcome, stoppableOutcome } from '../briefing/documents/export-outcome.ts'
import type { PictureChoice } from '../briefing/chart/picture-choice.ts'
import { lackingRemark } from './lacking-remark.ts'
import { PicturePreview } from './PicturePreview.tsx'
import { saidOutcome } from './said-outcome.ts'
import { useChartPictures } from './use-chart-pictures.ts'

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
  const { chart: whole, automatic, marks } = settled
  const words = texts.messages.exporting
  const [wantedSize, setSize] = useState<SizeChoice>('slide-16-9')
  const [sidesMm, setSidesMm] = useState({ width: 200, height: 120 })
  const [wantedLook, setLook] = useState<LookId>('colour')
  const [format, setFormat] = useState<ChartFormat>('png')
  const [isCut, setIsCut] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [scale, setScale] = useState<PngScale>(2)
  const [said, setSaid] = useState('')
  const work = useRef<AbortController>(undefined)
  const [isBusy, setIsBusy] = useState(false)
  // What is under way when the dialog closes leaves no half file.
  useEffect(() => () => work.current?.abort(), [])
  // What does not go together cannot be chosen: the nearest that does stands in its place.
  const sizes = sizesOf(format)
  const size = sizes.find((each) => each === wantedSize) ?? sizes[0]!
  const looks = looksOf(format, size)
  const look = looks.find((each) => each === wantedLook) ?? 'colour'
  const custom = customSize(sidesMm.width, sidesMm.height)
  const chosen: PictureChoice | undefined =
    size === 'custom' ? (custom ? { size: custom, look } : undefined) : { size, look }
  const drawn = useChartPictures(whole, chosen, attempt)
  const isPicture = format === 'png' || format === 'svg' || format === 'pdf'
  const cut = drawn.status === 'ready' ? drawn.cut : undefined
  const isShownCut = isCut && cut !== undefined
  const chart = isShownCut ? cut.chart : whole
  const pictures = drawn.status === 'ready' ? (isShownCut ? cut : drawn).pictures : []
  const isTight = isPicture && pictures.some(({ picture }) => picture.isTight)
  const isOff = isBusy || !chosen || isTight
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
  // Cut anew at the press: the preview may still be of the choice before.
  const asked = async (choice: PictureChoice): Promise<ExportedChart> =>
    isShownCut ? ((await cutToOne(texts, whole, choice))?.chart ?? whole) : whole
  const download = async (choice: PictureChoice): Promise<void> => {
    const outcome = await run(async (signal) => {
      // What knows of templates comes with the first file.
      const { chosenTemplates } = await import('../data/chosen-templates.ts')
      const templates = await chosenTemplates()
      return await exportChart(texts, await asked(choice), format, { ...choice, scale, signal, templates })
    })
    if (outcome.kind === 'done') offerDownload(outcome.blob, outcome.file)
  }
  const copyPicture = async (choice: PictureChoice): Promise<void> => {
    if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') {
      // Without https a browser has no clipboard; one that has it may not know how to take pictures.
      setSaid('clipboard' in navigator ? words.noPictureClipboard : words.noClipboard)
      return
    }
    const made = run(async (signal) => exportChart(texts, await asked(choice), 'png', { ...choice, scale: 2, signal }))
    const png = made.then((outcome) => {
      if (outcome.kind === 'done') return outcome.blob
      throw new Error(outcome.kind)
    })
    try {
      // Within the press, before the picture is drawn: some browsers take nothing that comes later.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
      setSaid(words.copiedPicture)
    } catch {
      if ((await made).kind === 'done') setSaid(words.clipboardRefused)
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
      <DialogHead title={words.title} close={words.close} onClose={onClose} />
      <div className={styles.choices}>
        <label>
          <span>{words.sizeLabel}</span>
          <select
            value={size}
            onChange={(event) => setSize(sizeChoices.find((each) => each === event.target.value) ?? 'custom')}
          >
            {sizeChoices.map((id) => (
              <option key={id} value={id} disabled={!sizes.includes(id)}>
                {words.size[id]}
              </option>
            ))}
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
              <option key={id} value={id} disabled={!looks.includes(id)}>
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
      {cut ? (
        <Choice
          label={words.amountLabel}
          value={isCut ? 'cut' : 'all'}
          options={[
            { value: 'all', label: words.allAreas({ count: whole.cut?.all ?? 0 }) },
            { value: 'cut', label: words.firstAreas({ count: cut.count, isPicture }) },
          ]}
          onChoose={(value) => setIsCut(value === 'cut')}
        />
      ) : null}
      {chosen ? (
        <PicturePreview
          title={whole.frame.title}
          drawn={drawn.status === 'ready' ? { ...drawn, pictures } : drawn}
          onRetry={() => setAttempt(attempt + 1)}
          isRepeated={attempt > 0}
        />
      ) : null}
      {isTight ? (
        <p className={styles.fault} role="alert">
          {words.tight}
        </p>
      ) : isPicture && pictures.length > 1 ? (
        <p className={styles.state}>{words.severalPictures({ count: pictures.length, isPdf: format === 'pdf' })}</p>
      ) : null}
      {format === 'pptx' || format === 'docx' ? (
        <p className={styles.state}>
          {words[chart.native() && (format === 'pptx' || look === 'colour') ? 'formatNote' : 'pictureNote'][format]}
          {pictures.length > 1 ? ` ${words.severalPages}` : null}
        </p>
      ) : null}
      {(['headline', 'paragraph'] as const).map((which) => (
        <EditableText
          key={which}
          label={texts.messages.collecting.field[which]}
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
        <SteadyButton isOff={isOff} onClick={() => chosen && void download(chosen)}>
          {words.download}
        </SteadyButton>
        <SteadyButton isOff={isOff || pictures.length > 1} onClick={() => chosen && void copyPicture(chosen)}>
          {words.copyPicture}
        </SteadyButton>
        <button type="button" onClick={() => setSaid(onCollect())}>
          {texts.messages.collecting.add}
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
