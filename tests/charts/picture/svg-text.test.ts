// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composePictures } from '../../../src/charts/picture/compose-pictures.ts'
import { trendPlot } from '../../../src/charts/picture/trend-plot.ts'
import { xmlText } from '../../../src/domain/xml-text.ts'
import { svgText } from '../../../src/charts/picture/svg-text.ts'
import { gap, isText, measure, point, resolved, series, spec } from '../small-chart.ts'
import { typeOf } from '../../domain/small-vocabulary.ts'

/** A text without the control characters and the two others that XML forbids. */
const allowedOf = (text: string): string =>
  Array.from(text)
    .filter((sign) => /[\t\n\r]/.test(sign) || (sign >= ' ' && sign !== '\ufffe' && sign !== '\uffff'))
    .join('')

const font = {
  stack: '"Be Vietnam Pro", sans-serif',
  faces: [
    { family: 'Be Vietnam Pro', weight: 400, dataUrl: 'data:font/woff2;base64,AAAA' },
    { family: 'Be Vietnam Pro', weight: 700, dataUrl: 'data:font/woff2;base64,BBBB' },
  ],
}
const evil = `<script>alert('x')</script> & "đ\u0000\u0008\u001f\uffff"]]>`
const kept = `<script>alert('x')</script> & "đ"]]>`

const chart = resolved(
  spec(
    [
      series([point(3), point(0), gap('withheld'), point(5, { state: 'provisional' })], {
        area: { name: `Huyện ${evil}`, type: typeOf('huyện') },
      }),
    ],
    { sources: [{ kind: 'report', title: evil }] },
  ),
)
const picture = composePictures(chart, trendPlot(chart), { measure })[0]!
const svg = svgText(picture, { title: evil, description: `Mô tả ${evil}`, language: 'vi', font })
// What is hidden only makes a browser read the fonts in time.
const shown = (root: ParentNode, tag: string) => [...root.querySelectorAll(`${tag}:not([visibility="hidden"])`)]
const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')

describe('the text of a picture', () => {
  test('is one well-formed SVG document of the size of the picture', () => {
    expect(parsed.querySelector('parsererror')).toBeNull()
    const root = parsed.documentElement
    expect([root.localName, root.namespaceURI]).toEqual(['svg', 'http://www.w3.org/2000/svg'])
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${picture.width} ${picture.height}`)
    expect(root.getAttribute('width')).toBe(String(picture.width))
    expect(root.getAttribute('xml:lang')).toBe('vi')
    expect(root.style).not.toHaveProperty('width', '100%')
  })

  test('has a title and a description for those who do not see it', () => {
    expect(parsed.querySelector('title')?.textContent).toBe(kept)
    expect(parsed.querySelector('desc')?.textContent).toBe(`Mô tả ${kept}`)
  })

  test('runs nothing, whatever the texts of a source hold', () => {
    expect(svg).not.toContain('<script')
    expect(svg).toBe(allowedOf(svg))
    expect(parsed.querySelectorAll('script, foreignObject, image, use, a')).toHaveLength(0)
    expect(
      [...parsed.querySelectorAll('*')]
        .flatMap((each) => each.getAttributeNames())
        .filter((name) => /^on|href/.test(name)),
    ).toEqual([])
  })

  test('holds every text of the picture with its Vietnamese letters', () => {
    const texts = shown(parsed, 'text').map((each) => each.textContent)
    expect(texts).toEqual(picture.primitives.filter(isText).map(({ text }) => allowedOf(text)))
    expect(texts).toContain('Số xã đạt chuẩn nông thôn mới')
    expect(svg).toContain('Trạng thái số liệu: chính thức, sơ bộ')
  })

  test('carries its font inside and names no address but that of the namespace', () => {
    for (const { dataUrl, weight } of font.faces) {
      expect(svg).toContain(`font-weight:${weight};src:url(${dataUrl}) format("woff2")`)
    }
    expect(parsed.querySelector('style')?.textContent).toContain(
      'text{font-family:"Be Vietnam Pro", sans-serif;text-rendering:geometricPrecision}',
    )
    expect(svg.match(/(?:https?:)?\/\/[^\s"')]+/g)).toEqual(['http://www.w3.org/2000/svg'])
  })

  test('draws each primitive once, in order', () => {
    const drawn = shown(parsed, 'svg > *')
      .map(({ localName }) => localName)
      .slice(3)
    expect(drawn).toEqual(picture.primitives.map(({ type }) => type))
  })
})

test('any text stands in XML as it is, without the signs that XML forbids', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', 'ệ', 'đ', ' ', '\u0001', '\u001f', ']', '!', '-'),
      }),
      (text) => {
        const read = new DOMParser().parseFromString(`<t a="${xmlText(text)}">${xmlText(text)}</t>`, 'text/xml')
        const allowed = allowedOf(text)
        expect(read.documentElement.textContent).toBe(allowed)
        expect(read.documentElement.getAttribute('a')).toBe(allowed)
      },
    ),
  )
})
