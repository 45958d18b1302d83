import { useState } from 'react'
import type { FigureFrame, PicturePlot } from '../charts/picture/compose-picture.ts'
import { fileName } from '../charts/picture/file-name.ts'
import { saveFile } from '../ui/save-file.ts'
import { useTexts } from '../ui/texts-context.ts'
import styles from './DownloadButton.module.css'

interface DownloadButtonProps {
  readonly frame: FigureFrame
  readonly plot: PicturePlot
  /** What the file is called after. */
  readonly words: readonly string[]
}

type DownloadState =
  | { readonly kind: 'idle' | 'drawing' | 'failed' | 'no-font' }
  | { readonly kind: 'done'; readonly file: string }

/** Draws a figure as a PNG and hands it to the browser. */
export function DownloadButton({ frame, plot, words }: DownloadButtonProps) {
  const { messages, language } = useTexts()
  const [state, setState] = useState<DownloadState>({ kind: 'idle' })
  const download = async (): Promise<void> => {
    setState({ kind: 'drawing' })
    try {
      const { renderPng } = await import('../charts/picture/render-png.ts')
      const file = fileName(words, 'png')
      saveFile(await renderPng(frame, plot, language), file)
      setState({ kind: 'done', file })
    } catch (error) {
      setState({ kind: error instanceof Error && error.name === 'FontNotReadyError' ? 'no-font' : 'failed' })
    }
  }
  return (
    <div className={styles.download}>
      <output className={styles.downloadState}>{stateText(messages.progress, state)}</output>
      <button type="button" disabled={state.kind === 'drawing'} onClick={() => void download()}>
        {messages.progress.download}
      </button>
    </div>
  )
}

function stateText(words: ReturnType<typeof useTexts>['messages']['progress'], state: DownloadState): string {
  switch (state.kind) {
    case 'idle':
      return ''
    case 'drawing':
      return words.downloading
    case 'failed':
      return words.downloadFailed
    case 'no-font':
      return words.fontFailed
    case 'done':
      return words.downloaded({ file: state.file })
  }
}
