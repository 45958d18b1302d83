import { describe, expect, test } from 'vitest'
import type { Slide } from '../../../src/exports/presentation-document.ts'
import type { ExportedChart } from '../../../src/briefing/chart/exported-chart.ts'
import { chartSlide, slideFrameOf } from '../../../src/briefing/documents/chart-slide.ts'
import { pictureFrame } from '../../../src/briefing/chart/picture-frame.ts'
import { pngAbout } from '../../../src/briefing/chart/rendered-chart.ts'
import { settledChart } from '../../../src/briefing/chart/settled-chart.ts'
import { textsByLanguage } from '../../../src/i18n/texts.ts'
import { briefingOf, comparison, item, trend, contentsOf } from '../small-briefing.ts'

const texts = textsByLanguage.vi
const { figure } = contentsOf(briefingOf(item(trend('reception.turns')))).figures[0]!
const published = contentsOf(briefingOf(item(trend('rural.ntm', '692', '2024-Q1', '&minh-hoa=an')))).figures[0]!.figure
const shades = contentsOf(briefingOf(item(comparison('rural.ntm', '692', '2024-Q1', '&dang=bang-mau')))).figures[0]!
  .figure
const { headline, paragraph } = figure.sentences

describe('a figure with texts by hand', () => {
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
    const settled = settledChart(texts, figure, edits)
    expect(settled.marks).toEqual({ headline: ofHeadline, paragraph: ofParagraph })
    expect(settled.automatic).toEqual({ headline, paragraph })
    expect(settled.figure.sentences).toEqual({
      headline: ofHeadline === 'edited' ? 'Mới' : headline,
      paragraph: ofParagraph === 'edited' ? 'Mới' : paragraph,
    })
    expect(settled.figure.frame.footer.status.includes(texts.messages.exporting.editedByHand)).toBe(isByHand)
    expect(settled.figure.frame.footer.source).toBe(figure.frame.footer.source)
    expect(settled.figure.table).toBe(figure.table)
  })

  test('leaves the figure it was made from as it was', () => {
    const before = JSON.stringify(figure)
    settledChart(texts, figure, { headline: { text: 'Mới', from: headline } })
    expect(JSON.stringify(figure)).toBe(before)
  })
})

describe('a picture', () => {
  test('has the finding as its title and says below what is shown, where and when', () => {
    const frame = pictureFrame(figure)
    expect(frame.title).toBe(headline)
    expect(frame.subtitle).toBe(`${figure.frame.title}. ${figure.frame.subtitle}`)
    expect(frame.sentence).toBe(paragraph)
    expect({ ...frame, title: '', subtitle: '', sentence: '' }).toEqual({
      ...figure.frame,
      title: '',
      subtitle: '',
      sentence: '',
    })
  })

  test('says of itself what it shows and where it comes from', () => {
    expect(pngAbout(texts, figure)).toEqual({
      title: headline,
      description: `${figure.frame.title}. ${paragraph}`,
      address: figure.address,
      language: 'vi',
    })
  })
})

describe('a slide', () => {
  const png = async () => await Promise.resolve(new Uint8Array([1]))
  const never = () => Promise.reject(new Error('no picture is wanted'))

  test('has the finding, what is shown, the notes, the source with state and date, and the paragraph to be spoken', () => {
    const frame = slideFrameOf(texts, figure)
    const { source, status, dates } = figure.frame.footer
    expect(frame).toMatchObject({ headline, notes: figure.frame.notes, altText: paragraph })
    expect(frame.source).toBe(`${source} · ${status} · ${dates}`)
    for (const part of [paragraph, ...figure.frame.notes, source, status, dates])
      expect(frame.speakerNotes).toContain(part)
  })

  test('is marked when a figure is illustrative, and only then', () => {
    expect(slideFrameOf(texts, figure).watermark).toBe(texts.messages.sample.mark)
    expect(slideFrameOf(texts, published)).not.toHaveProperty('watermark')
  })

  test('has a chart that stays editable and draws no picture then', async () => {
    await expect(chartSlide(texts, figure, never)).resolves.toMatchObject({ kind: 'chart', chart: figure.native })
  })

  test('has a picture where PowerPoint has no such chart', async () => {
    await expect(chartSlide(texts, shades, png)).resolves.toMatchObject({ kind: 'picture', png: new Uint8Array([1]) })
  })

  test('says what a person wrote in the place of the figures', async () => {
    const edits = { headline: { text: 'Tay', from: headline }, paragraph: { text: 'Lời', from: paragraph } }
    const settled: ExportedChart = settledChart(texts, figure, edits).figure
    const slide: Slide = await chartSlide(texts, settled, png)
    expect(slide).toMatchObject({ headline: 'Tay', altText: 'Lời' })
    expect(JSON.stringify(slide)).toContain(texts.messages.exporting.editedByHand)
    expect(JSON.stringify(slide)).not.toContain(JSON.stringify(paragraph).slice(1, -1))
  })
})
