import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readOfficeTemplate } from '../../src/exports/read-office-template.ts'
import { contrastOf } from '../../src/exports/template/theme-colours.ts'
import { writePresentation } from '../../src/exports/write-presentation.ts'
import {
  type MadeTemplate,
  darkTemplate,
  oddTemplate,
  officeTemplate,
  plainTemplate,
  sampleWords,
} from '../support/office-template.ts'
import { cachedValues } from './cached-values.ts'
import { attributes, elements, packageFaults, readPackage, texts } from './read-package.ts'
import { smallPresentation } from './small-presentation.ts'

const own = readPackage(await writePresentation(smallPresentation))
const made: Readonly<Record<string, MadeTemplate>> = { plain: plainTemplate, dark: darkTemplate, odd: oddTemplate }

async function dressed(template: MadeTemplate) {
  const read = readOfficeTemplate(officeTemplate(template))
  if (!read.ok) throw new Error(read.problems[0]?.code)
  if (read.value.kind !== 'pptx') throw new Error('This is a template of slides')
  const file = readPackage(await writePresentation(smallPresentation, read.value.dress))
  return { about: read.value.about, dress: read.value.dress, file }
}

const all = await Promise.all(
  Object.entries(made).map(async ([name, template]) => ({ name, template, ...(await dressed(template)) })),
)
type Dressed = (typeof all)[number]
const of = (name: string): Dressed => all.find((each) => each.name === name)!

const slidesOf = ({ file }: Dressed): readonly string[] =>
  file.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
const chartsOf = ({ names }: { readonly names: readonly string[] }): readonly string[] =>
  names
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)![0]) - Number(/\d+/.exec(b)![0]))

/** Where the shapes of a slide stand that say it themselves, in inches. */
function placesOn(
  slide: Document,
): readonly { readonly x: number; readonly y: number; readonly w: number; readonly h: number }[] {
  return [...elements(slide, 'p:sp'), ...elements(slide, 'p:pic'), ...elements(slide, 'p:graphicFrame')].flatMap(
    (shape) => {
      const [off] = elements(shape, 'a:off')
      const [ext] = elements(shape, 'a:ext')
      if (!off || !ext) return []
      const inches = (element: Element, name: string): number => Number(element.getAttribute(name)) / 914_400
      return { x: inches(off, 'x'), y: inches(off, 'y'), w: inches(ext, 'cx'), h: inches(ext, 'cy') }
    },
  )
}

describe.each(all)('slides on a template ($name)', (each) => {
  const { file, template } = each

  test('are a whole package, with every part once announced', () => {
    expect(packageFaults(file)).toEqual([])
    const announced = [...file.text('[Content_Types].xml').matchAll(/PartName="([^"]+)"/g)].map(([, name]) => name)
    expect(new Set(announced).size).toBe(announced.length)
    const endings = [...file.text('[Content_Types].xml').matchAll(/Extension="([^"]+)"/g)].map(([, ending]) => ending)
    expect(new Set(endings).size).toBe(endings.length)
  })

  test('have its size, its master, its layouts, its theme, and none of its slides', () => {
    const presentation = file.tree('ppt/presentation.xml')
    expect(attributes(presentation, 'p:sldSz', 'cx')).toEqual([String(template.size[0])])
    expect(attributes(presentation, 'p:sldSz', 'cy')).toEqual([String(template.size[1])])
    const theme = file.tree('ppt/theme/theme1.xml')
    expect(attributes(theme, 'a:latin', 'typeface')).toEqual(template.fonts)
    const layouts = file.names.filter((name) => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(name))
    expect(layouts.map((name) => attributes(file.tree(name), 'p:cSld', 'name')[0])).toEqual([
      template.names.cover,
      template.names.content,
      template.names.titleOnly,
    ])
    expect(file.names.filter((name) => name.endsWith('.xml') && file.text(name).includes(sampleWords))).toEqual([])
  })

  test('stand the first on its cover, all others on the layout with a title alone', () => {
    const layoutOf = (number: number): string =>
      /slideLayouts\/(slideLayout\d+\.xml)/.exec(file.text(`ppt/slides/_rels/slide${number}.xml.rels`))![1]!
    const used = slidesOf(each).map((_, index) => layoutOf(index + 1))
    expect(used[0]).toBe('slideLayout1.xml')
    expect(new Set(used.slice(1))).toEqual(new Set(['slideLayout3.xml']))
  })

  test('have each a title that takes its place and look from the template', () => {
    for (const name of slidesOf(each)) {
      const titles = elements(file.tree(name), 'p:sp').filter((shape) =>
        attributes(shape, 'p:ph', 'type').some((type) => ['title', 'ctrTitle'].includes(type)),
      )
      expect(titles).toHaveLength(1)
      for (const look of ['a:solidFill', 'a:latin']) expect(elements(titles[0]!, look)).toEqual([])
    }
  })

  test('reach with nothing into the title, the foot or the drawings of the template, and beyond no edge', () => {
    const { free } = each.dress.sheet.places!
    const factor = template.size[1] / 914_400 / 7.5
    const outside = slidesOf(each)
      .slice(1)
      .flatMap((name) => {
        // A headline that is too long for its place in any size moves what is below it down.
        const tree = file.tree(name)
        return placesOn(tree).filter(({ x, y, w, h }, index) => {
          const isTitle = index === 0 && elements(elements(tree, 'p:sp')[0]!, 'a:off').length > 0
          const edge = 0.02
          return (
            !isTitle &&
            (x < free.x * factor - edge ||
              y < free.y * factor - edge ||
              x + w > (free.x + free.w) * factor + edge ||
              y + h > (free.y + free.h) * factor + edge)
          )
        })
      })
    expect(outside).toEqual([])
  })

  test('number their objects once each, and say their number where the template does', () => {
    for (const [index, name] of slidesOf(each).entries()) {
      const tree = file.tree(name)
      const ids = attributes(tree, 'p:cNvPr', 'id')
      expect(new Set(ids).size).toBe(ids.length)
      const number = elements(tree, 'a:fld').filter((field) => field.getAttribute('type') === 'slidenum')
      expect(number.map((field) => texts(field, 'a:t')[0])).toEqual([String(index + 1)])
    }
  })

  test('hold the same figures as without it', () => {
    expect(chartsOf(file).map((name) => cachedValues(file.tree(name)))).toEqual(
      chartsOf(own).map((name) => cachedValues(own.tree(name))),
    )
  })

  test('keep the mark of samples on every slide that has it', () => {
    const marked = slidesOf(each).filter((name) => file.text(name).includes('SỐ LIỆU MINH HOẠ'))
    expect(marked).toHaveLength(2)
  })

  test('write no text of a slide smaller than a room can read, beside the slide', () => {
    const factor = template.size[1] / 914_400 / 7.5
    const sizes = slidesOf(each).flatMap((name) => attributes(file.tree(name), 'a:rPr', 'sz').map(Number))
    // Notes and sources alone are smaller.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(Math.floor(900 * factor))
    const tables = slidesOf(each).flatMap((name) => elements(file.tree(name), 'a:tbl'))
    const cells = tables.flatMap((table) => attributes(table, 'a:rPr', 'sz').map(Number))
    expect(Math.min(...cells)).toBeGreaterThanOrEqual(Math.floor(1400 * factor))
  })
})

describe('the foot of a template', () => {
  test('is taken over as it says it, sign by sign', () => {
    const tree = of('dark').file.tree('ppt/slides/slide2.xml')
    const foot = elements(tree, 'p:sp').filter((shape) => attributes(shape, 'p:ph', 'type')[0] === 'ftr')
    expect(foot.flatMap((shape) => texts(shape, 'a:t'))).toEqual([darkTemplate.footer])
    expect(attributes(foot[0]!, 'p:ph', 'idx')).toEqual(['11'])
  })

  test('is no empty placeholder where it says nothing', () => {
    const tree = of('odd').file.tree('ppt/slides/slide2.xml')
    expect(attributes(tree, 'p:ph', 'type')).toEqual(['title', 'sldNum'])
  })
})

describe('a dark template', () => {
  test('has texts and figures that can be read on its ground', () => {
    const { file } = of('dark')
    const map = new Map([
      ['tx1', 'FFFFFF'],
      ['tx2', 'D9E2F0'],
      ['bg1', '0B1F3A'],
      ['bg2', '12305A'],
      ['accent1', 'FFC000'],
    ])
    for (const name of chartsOf(file)) {
      const tree = file.tree(name)
      const inText = elements(tree, 'a:defRPr').flatMap((look) => [
        ...attributes(look, 'a:schemeClr', 'val').map((place) => map.get(place)!),
        ...attributes(look, 'a:srgbClr', 'val'),
      ])
      expect(Math.min(...inText.map((colour) => contrastOf(colour, '0B1F3A')))).toBeGreaterThanOrEqual(4.5)
      const drawn = attributes(tree, 'a:srgbClr', 'val')
      expect(Math.min(...drawn.map((colour) => contrastOf(colour, '0B1F3A')))).toBeGreaterThanOrEqual(3)
    }
  })

  test('carries its emblem', () => {
    const { file, about } = of('dark')
    expect(file.names.filter((name) => name.startsWith('ppt/media/template-'))).toEqual(['ppt/media/template-1.png'])
    expect(about).toMatchObject({ hasEmblem: true, hasFooter: true, missingFonts: ['UTM Avo'], legacyFonts: [] })
  })
})

describe('what is said of a template', () => {
  test('is its size, its layouts by their names, its colours', () => {
    const { about } = of('odd')
    expect(about).toMatchObject({ cover: 'Trang bìa', content: 'Chỉ tiêu đề', scale: 0.75, hasFooter: true })
    expect(about.width).toBeCloseTo(25.4, 2)
    expect(about.colours.slice(0, 3)).toEqual(['FFFFFF', '222222', '8A1538'])
  })

  test('warns of fonts from before Unicode', () => {
    const read = readOfficeTemplate(officeTemplate({ ...plainTemplate, fonts: ['.VnTimeH', 'VNI-Times'] }))
    expect(read.ok && read.value.about.legacyFonts).toEqual(['.VnTimeH', 'VNI-Times'])
  })

  test('is the same of a template kept as .potx', () => {
    const read = readOfficeTemplate(officeTemplate({ ...plainTemplate, mainType: 'presentationml.template.main' }))
    expect(read.ok).toBe(true)
  })
})

describe('a template that leads out of its file', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}" TargetMode="External"/>`

  test('loses its linked pictures, its links and what runs, and nothing else', async () => {
    const { file } = await dressed({
      ...darkTemplate,
      masterRelations:
        link('rId20', 'image', 'https://example.org/spy.png') + link('rId21', 'hyperlink', 'file:///c:/x'),
      masterShapes:
        '<p:pic><p:nvPicPr><p:cNvPr id="60" name="Spy"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:link="rId20"/></p:blipFill><p:spPr/></p:pic><p:sp><p:nvSpPr><p:cNvPr id="61" name="Link"><a:hlinkClick r:id="rId21"/></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/></p:sp>',
    })
    expect(packageFaults(file)).toEqual([])
    const master = file.text('ppt/slideMasters/slideMaster1.xml')
    expect(master).not.toMatch(/Spy|hlinkClick|r:link/)
    expect(master).toMatch(/Link/)
    expect(master).toMatch(/Emblem/)
    const out = file.names.filter(
      (name) => name.endsWith('.rels') && /example\.org|file:|External/.test(file.text(name)),
    )
    expect(out).toEqual([])
  })

  test('brings nothing that is no picture under the name of one', async () => {
    const { file } = await dressed({ ...darkTemplate, parts: { 'ppt/media/image1.png': 'MZ this program runs' } })
    expect(packageFaults(file)).toEqual([])
    expect(file.names.filter((name) => name.includes('template-'))).toEqual([])
  })
})

describe('a file that is no template', () => {
  const codeOf = (bytes: Uint8Array): string | undefined => {
    const read = readOfficeTemplate(bytes)
    return read.ok ? undefined : read.problems[0]?.code
  }
  const good = officeTemplate(plainTemplate)
  const compound = (text: string): Uint8Array => {
    const bytes = new Uint8Array(600)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    bytes.set(Uint8Array.from(Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat()), 300)
    return bytes
  }
  const withParts = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
    zipSync({ ...unzipSync(good), ...parts }, { level: 9 })

  test.each([
    ['another thing', strToU8('%PDF-1.7'), 'template-not-office'],
    ['empty', new Uint8Array(), 'template-not-office'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), 'template-not-office'],
    ['cut off', good.subarray(0, good.length / 2), 'template-damaged'],
    ['old', compound('PowerPoint Document'), 'template-old-or-locked'],
    ['locked', compound('EncryptedPackage'), 'template-locked'],
    ['a workbook', officeTemplate({ ...plainTemplate, mainType: 'spreadsheetml.sheet.main' }), 'template-not-office'],
    [
      'announced with macros',
      officeTemplate({ ...plainTemplate, mainType: 'application/vnd.ms-powerpoint.presentation.macroEnabled.main' }),
      'template-macros',
    ],
    ['with macros inside', withParts({ 'ppt/vbaProject.bin': strToU8('x') }), 'template-macros'],
    ['with a name that climbs', withParts({ '../../evil.xml': strToU8('<a/>') }), 'template-unsafe'],
    ['with a name of a drive', withParts({ 'C:\\evil.xml': strToU8('<a/>') }), 'template-unsafe'],
    ['a bomb', withParts({ 'ppt/media/zeros.png': new Uint8Array(70_000_000) }), 'template-unpacks-too-large'],
    [
      'of thousands of parts',
      withParts(Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`x/${index}`, strToU8('x')]))),
      'template-unpacks-too-large',
    ],
    ['upright', officeTemplate({ ...plainTemplate, size: [6_858_000, 9_144_000] }), 'template-shape'],
    [
      'full of drawings',
      officeTemplate({ ...plainTemplate, bands: [[0, 3_200_000, 12_192_000, 600_000]] }),
      'template-no-room',
    ],
    [
      'with an entity of its own',
      withParts({ 'ppt/presentation.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }),
      'template-damaged',
    ],
    ['too large', new Uint8Array(10_000_001), 'template-too-large'],
  ] as const)('is refused with its reason: %s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })

  test('that says less of its size than it unpacks to gives no more than it said', () => {
    const bomb = zipSync({ ...unzipSync(good), 'ppt/theme/theme1.xml': new Uint8Array(20_000_000) }, { level: 9 })
    const name = strToU8('ppt/theme/theme1.xml')
    // The size stands 22 bytes before the name in the directory, and 8 before it in front of the part.
    for (let at = 0; at < bomb.length - name.length; at += 1) {
      if (!name.every((byte, index) => bomb[at + index] === byte)) continue
      for (const back of [22, 8]) {
        const view = new DataView(bomb.buffer, bomb.byteOffset)
        if (at >= back && view.getUint32(at - back, true) === 20_000_000) view.setUint32(at - back, 100, true)
      }
    }
    expect(codeOf(bomb)).toMatch(/^template-(?:damaged|no-title|unpacks-too-large)$/)
  })

  test('of any bytes gives a reason and never an exception', () => {
    for (let at = 40; at < good.length; at += 997) {
      const broken = good.slice()
      broken[at] = broken[at]! ^ 0xff
      expect(() => readOfficeTemplate(broken)).not.toThrow()
    }
  })
})

test('a presentation without a template is what it was', async () => {
  const again = readPackage(await writePresentation(smallPresentation))
  expect(strFromU8(again.bytes('ppt/slides/slide1.xml'))).toContain('SỐ LIỆU MINH HOẠ')
  expect(again.names.some((name) => name.includes('template-'))).toBe(false)
})
