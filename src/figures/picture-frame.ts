import type { FigureFrame } from '../charts/picture/compose-picture.ts'
import type { ExportedFigure } from './exported-figure.ts'

/** The frame of a picture: above it the finding, below that what is shown, where and when. */
export function pictureFrame({ frame, sentences }: Pick<ExportedFigure, 'frame' | 'sentences'>): FigureFrame {
  return {
    ...frame,
    title: sentences.headline,
    subtitle: `${frame.title}. ${frame.subtitle}`,
    sentence: sentences.paragraph,
  }
}
