import { describe, expect, test } from 'vitest'
import type { Slide } from '../../../src/exports/presentation-document.ts'
import type { ExportedChart } from '../../../src/briefing/chart/exported-chart.ts'
import { chartSlide, slideFrameOf } from '../../../src/briefing/documents/chart-slide.ts'
import { pictureFrame } from '../../../src/briefing/chart/picture-frame.ts'
import { pngAbout } from '../../../src/briefing/chart/rendered-chart.ts'
import { settledChart } from '../../../src/briefing/chart/settled-chart.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { briefingOf, comparison, item, trend, chartsOf } from '../small-briefing.ts'

const texts = textsByLanguage.vi
const { chart } = chartsOf(briefingOf(item(trend('reception.turns'))))[0]!
const published = chartsOf(briefingOf(item(trend('rural.ntm', '692', '2024-Q1', '&minh-hoa=an'))))[0]!.chart
const shades = chartsOf(briefingOf(item(comparison('rural.ntm', '692', '2024-Q1', '&dang=bang-mau'))))[0]!.chart
const { headline, paragraph } = chart.sentences

describe('a chart with texts by hand', () => {
  test.each([
    ['none', {}, 'automatic', 'automatic', false],
    ['one over its headline', { headline: { text: 'Mới', from: headline } }, 'edited', 'automatic', true],
    ['one over its paragraph', { paragraph: { text: 'Mới', from: paragraph } }, 'automatic', 'edited', true],
    ['one over an old headline', { headline: { text: 'Mới', from: `${headline} cũ` } }, 'outdated', 'automatic', false],
    [
      'a new and an old one',
      { headline: { text: 'Mới', from: headline }, paragraph: { text: 'Mới', from: '' } },
      'edited',
      'outdated',
      true,
    ],
  ] as const)('(%s) says in its footer whether a person wrote', (_, edits, ofHeadline, ofParagraph, isByHand) => {
    const settled = settledChart(texts, chart, edits)
    expect(settled.marks).toEqual({ headline: ofHeadline, paragraph: ofParagraph })
    expect(settled.automatic).toEqual({ headline, paragraph })
    expect(settled.chart.sentences).toEqual({
      headline: ofHeadline === 'edited' ? 'Mới' : headline,
      paragraph: ofParagraph === 'edited' ? 'Mới' : paragraph,
    })
    expect(settled.chart.frame.footer.status.includes(texts.messages.exporting.editedByHand)).toBe(isByHand)
    expect(settled.chart.frame.footer.source).toBe(chart.frame.footer.source)
    expect(settled.chart.table).toBe(chart.table)
  })

  test('leaves the chart it was made from as it was', () => {
    const before = JSON.stringify(chart)
    settledChart(texts, chart, { headline: { text: 'Mới', from: headline } })
    expect(JSON.stringify(chart)).toBe(before)
  })
})

describe('a picture', () => {
  test('has the headline as its title and says below what is shown, where and when', () => {
    const frame = pictureFrame(chart)
    expect(frame.title).toBe(headline)
    expect(frame.subtitle).toBe(`${chart.frame.title}. ${chart.frame.subtitle}`)
    expect(frame.sentence).toBe(paragraph)
    expect({ ...frame, title: '', subtitle: '', sentence: '' }).toEqual({
      ...chart.frame,
      title: '',
      subtitle: '',
      sentence: '',
    })
  })

  test('says of itself what it shows and where it comes from', () => {
    expect(pngAbout(texts, chart)).toEqual({
      title: headline,
      description: `${chart.frame.title}. ${paragraph}`,
      address: chart.address,
      language: 'vi',
    })
  })
})

describe('a slide', () => {
  const drawing = { width: 2, height: 1, primitives: [] }
  const draw = () => Promise.resolve([drawing])
  const never = () => Promise.reject(new Error('no drawing is wanted'))

  test('has the headline, what is shown, the notes, the source with state and date, and the paragraph to be spoken', () => {
    const frame = slideFrameOf(texts, chart)
    const { source, status, dates } = chart.frame.footer
    expect(frame).toMatchObject({ headline, notes: chart.frame.notes, altText: paragraph })
    expect(frame.source).toBe(`${source} · ${status} · ${dates}`)
    for (const part of [paragraph, ...chart.frame.notes, source, status, dates])
      expect(frame.speakerNotes).toContain(part)
  })

  test('is marked when a figure is illustrative, and only then', () => {
    expect(slideFrameOf(texts, chart).watermark).toBe(texts.messages.sample.mark)
    expect(slideFrameOf(texts, published)).not.toHaveProperty('watermark')
  })

  test('has a chart of PowerPoint and draws nothing then', async () => {
    await expect(chartSlide(texts, chart, never)).resolves.toMatchObject({ kind: 'chart', chart: chart.native() })
  })

  test('has a drawing where PowerPoint has no such chart', async () => {
    await expect(chartSlide(texts, shades, draw)).resolves.toMatchObject({ kind: 'drawing', drawings: [drawing] })
  })

  test('says what a person wrote in the place of the figures', async () => {
    const edits = { headline: { text: 'Tay', from: headline }, paragraph: { text: 'Lời', from: paragraph } }
    const settled: ExportedChart = settledChart(texts, chart, edits).chart
    const slide: Slide = await chartSlide(texts, settled, draw)
    expect(slide).toMatchObject({ headline: 'Tay', altText: 'Lời' })
    expect(JSON.stringify(slide)).toContain(texts.messages.exporting.editedByHand)
    expect(JSON.stringify(slide)).not.toContain(JSON.stringify(paragraph).slice(1, -1))
  })
})
