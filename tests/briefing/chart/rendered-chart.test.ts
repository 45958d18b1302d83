import { beforeEach, describe, expect, test, vi } from 'vitest'
import { renderPictures } from '../../../src/charts/picture/render-pictures.ts'
import type { ExportedChart } from '../../../src/briefing/chart/exported-chart.ts'
import type { PictureChoice } from '../../../src/briefing/chart/picture-choice.ts'
import { renderedChart } from '../../../src/briefing/chart/rendered-chart.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'

// Drawing needs the fonts of a browser; what is held here is how often it is asked for, and with which headline.
vi.mock('../../../src/charts/picture/render-pictures.ts', () => ({ renderPictures: vi.fn<typeof renderPictures>() }))
const draw = vi.mocked(renderPictures)

const chart = (): ExportedChart =>
  ({
    frame: { title: 'Số xã', subtitle: 'Huyện Lộc Ninh', sentence: '' },
    sentences: { headline: '14/15 xã', paragraph: 'Câu.' },
    address: 'https://site.example/',
  }) as unknown as ExportedChart
const colour: PictureChoice = { size: 'slide-16-9', look: 'colour' }
const { vi: vietnamese, en: english } = textsByLanguage

beforeEach(() => {
  draw.mockReset()
  draw.mockImplementation(() => Promise.resolve([{ picture: {}, svg: '' }] as never))
})

describe('the picture of a chart', () => {
  test('is drawn once for its preview, its file and its copy', async () => {
    const one = chart()
    const pictures = await Promise.all([1, 2, 3].map(() => renderedChart(vietnamese, one, colour)))
    expect(draw).toHaveBeenCalledTimes(1)
    expect(new Set(pictures).size).toBe(1)
  })

  test.each([
    ['another size', vietnamese, { ...colour, size: 'square' }, 'sentence'],
    ['another look', vietnamese, { ...colour, look: 'dark' }, 'sentence'],
    ['the other language', english, colour, 'sentence'],
    ['a document', vietnamese, colour, 'indicator'],
  ] as const)('is drawn anew for %s', async (_, texts, choice, headline) => {
    const one = chart()
    await renderedChart(vietnamese, one, colour)
    await renderedChart(texts, one, choice, headline)
    expect(draw).toHaveBeenCalledTimes(2)
  })

  test('says the headline above what is shown; inside a document that says it, the indicator', async () => {
    await renderedChart(vietnamese, chart(), colour)
    await renderedChart(vietnamese, chart(), colour, 'indicator')
    expect(draw.mock.calls.map(([frame]) => frame.title)).toEqual(['14/15 xã', 'Số xã'])
  })

  test('is asked for again after the font did not come', async () => {
    const one = chart()
    draw.mockRejectedValueOnce(new Error('no font'))
    await expect(renderedChart(vietnamese, one, colour)).rejects.toThrow('no font')
    await expect(renderedChart(vietnamese, one, colour)).resolves.toBeDefined()
  })
})
