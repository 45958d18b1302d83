import type { ChartFrame } from '../../charts/picture/compose-pictures.ts'
import type { ExportedChart } from './exported-chart.ts'

/** The frame of a picture: above it the headline, below that what is shown, where and when. */
export function pictureFrame({ frame, sentences }: Pick<ExportedChart, 'frame' | 'sentences'>): ChartFrame {
  return {
    ...frame,
    title: sentences.headline,
    subtitle: `${frame.title}. ${frame.subtitle}`,
    sentence: sentences.paragraph,
  }
}
