import { beforeAll, describe, expect, test, vi } from 'vitest'
import { smallPresentation } from '../exports/small-presentation.ts'
import { readPackage } from '../exports/read-package.ts'
import { smallPng } from '../exports/small-png.ts'
import { writePresentation } from '../../src/exports/write-presentation.ts'
import { partFaults } from './part-faults.ts'
import { writtenFiles } from './written-files.ts'

// What only a browser can do: load its fonts and paint on its canvas.
const pngs = () => Promise.resolve([smallPng(16, 9)])
vi.mock('../../src/briefing/documents/document-pictures.ts', () => ({ documentPictures: () => pngs() }))

interface WrittenPart {
  readonly file: string
  readonly part: string
  readonly text: string
}

/** All parts of a package that are XML, those of the workbooks in it too. */
function partsOf(file: string, bytes: Uint8Array): readonly WrittenPart[] {
  const opened = readPackage(bytes)
  return opened.names.flatMap((part) => {
    if (part.endsWith('.xlsx')) return partsOf(`${file}/${part}`, opened.bytes(part))
    return /\.(?:xml|rels|vml)$/.test(part) ? [{ file, part, text: opened.text(part) }] : []
  })
}

describe('the files that leave keep to ISO/IEC 29500-4 (transitional)', () => {
  let parts: readonly WrittenPart[] = []
  beforeAll(async () => {
    parts = (await writtenFiles()).flatMap(({ name, bytes }) => partsOf(name, bytes))
  })

  test('in the order of their elements, in what they must have, and in their values', () => {
    // The drawing of the comments of a sheet is of an older language; the standard has no element that begins it.
    const held = parts.filter(({ part }) => !part.endsWith('.vml'))
    const faults = held.flatMap(({ file, part, text }) => partFaults(text).map((fault) => `${file} ${part} ${fault}`))
    expect(faults).toEqual([])
  })

  test('and every kind of part is among those that are held to it', () => {
    const kinds = new Set(parts.map(({ part }) => part.replaceAll(/\d+/g, '').replace(/^.*\/(?=[^/]+\/)/, '')))
    const wanted = [
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'ppt/presentation.xml',
      'ppt/presProps.xml',
      'slideMasters/slideMaster.xml',
      'slideLayouts/slideLayout.xml',
      'slides/slide.xml',
      'notesSlides/notesSlide.xml',
      'notesMasters/notesMaster.xml',
      'theme/theme.xml',
      'charts/chart.xml',
      '_rels/chart.xml.rels',
      'xl/workbook.xml',
      'xl/styles.xml',
      'worksheets/sheet.xml',
      'xl/comments.xml',
      'xl/sharedStrings.xml',
      'word/document.xml',
      'word/styles.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/header.xml',
      'word/footer.xml',
      'word/fontTable.xml',
    ]
    expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([])
  })
})

describe('a part that breaks the standard', async () => {
  const slide = readPackage(await writePresentation(smallPresentation)).text('ppt/slides/slide2.xml')
  const [shape = ''] = /<p:sp>.*?<\/p:sp>/s.exec(slide) ?? []
  const [own = ''] = /<p:nvSpPr>.*?<\/p:nvSpPr>/s.exec(shape) ?? []

  test('is one whose elements stand in another order, twice, or not at all', () => {
    expect(partFaults(slide)).toEqual([])
    const broken = [
      shape.replace(own, ''),
      shape.replace(own, own + own),
      shape.replace(own, '').replace('</p:sp>', `${own}</p:sp>`),
    ]
    for (const each of broken)
      expect(partFaults(slide.replace(shape, each)).join()).toMatch(/p:sp: .* does not stand so/)
  })

  test.each([
    [
      'an element that has no rule',
      (text: string) => text.replace('<p:spTree>', '<p:spTree><p:foreign/>'),
      'p:foreign has no rule here',
    ],
    [
      'an attribute that has no rule',
      (text: string) => text.replace('<p:sp>', '<p:sp own="1">'),
      '@own has no rule here',
    ],
    ['a lacking attribute', (text: string) => text.replace(/<p:cNvPr id="\d+"/, '<p:cNvPr'), 'id is lacking'],
    [
      'a value beside those it may have',
      (text: string) => text.replace(/anchor="\w+"/, 'anchor="middle"'),
      '“middle” is no a:ST_TextAnchoringType',
    ],
    [
      'a number that is none',
      (text: string) => text.replace(/<a:off x="\d+"/, '<a:off x="1.5"'),
      '“1.5” is no a:ST_Coordinate',
    ],
    [
      'text between elements',
      (text: string) => text.replace('<a:lstStyle/>', '<a:lstStyle>x</a:lstStyle>'),
      'text where there is none',
    ],
    ['another root', (text: string) => text.replaceAll('p:sld', 'p:slide'), 'begins no part'],
  ])('is one with %s', (_, broken, fault) => {
    expect(partFaults(broken(slide)).join('\n')).toContain(fault)
  })

  test('is not one that has what readers are told to pass over', () => {
    const passed = slide
      .replace(
        '<p:sld ',
        '<p:sld xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:own="urn:own" mc:Ignorable="own" own:x="1" ',
      )
      .replace('<p:spTree>', '<p:spTree><own:y/>')
    expect(partFaults(passed)).toEqual([])
  })
})
