import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readOfficeTemplate } from '../../../src/exports/read-office-template.ts'
import { writeWord } from '../../../src/exports/write-word.ts'
import {
  type MadeWordTemplate,
  bareWordTemplate,
  footWords,
  headWords,
  inlinePicture,
  officialWordTemplate,
  templateBodyWords,
  wordRelation,
  wordTemplate,
} from '../../support/word-template.ts'
import { briefingWordDocument } from '../briefing-word-document.ts'
import { cachedValues } from '../cached-values.ts'
import { attributes, elements, packageFaults, readPackage, texts } from '../read-package.ts'

function read(made: MadeWordTemplate) {
  const outcome = readOfficeTemplate(wordTemplate(made))
  if (!outcome.ok) throw new Error(outcome.problems[0]?.code)
  if (outcome.value.kind !== 'docx') throw new Error('This is a Word template')
  return outcome.value
}

async function dressed(made: MadeWordTemplate) {
  const { about, dress } = read(made)
  return { about, dress, file: readPackage(await writeWord(briefingWordDocument, dress)) }
}

const made = { official: officialWordTemplate, bare: bareWordTemplate }
const own = readPackage(await writeWord(briefingWordDocument))
const all = await Promise.all(
  Object.entries(made).map(async ([name, template]) => ({ name, template, ...(await dressed(template)) })),
)
const of = (name: keyof typeof made) => all.find((each) => each.name === name)!
const paragraphsOf = (tree: Document | Element) =>
  elements(tree, 'w:p').map((paragraph) => ({
    style: attributes(paragraph, 'w:pStyle', 'w:val')[0],
    text: texts(paragraph, 'w:t').join(''),
  }))

describe.each(all)('a document on a template ($name)', ({ file, dress }) => {
  const body = file.tree('word/document.xml')

  test('is a whole package, with every part once announced', () => {
    expect(packageFaults(file)).toEqual([])
    const announced = [...file.text('[Content_Types].xml').matchAll(/PartName="([^"]+)"/g)].map(([, name]) => name)
    expect(new Set(announced).size).toBe(announced.length)
  })

  test('calls only styles and lists that are there, each once', () => {
    const ids = attributes(file.tree('word/styles.xml'), 'w:style', 'w:styleId')
    expect(new Set(ids).size).toBe(ids.length)
    const used = ['w:pStyle', 'w:tblStyle'].flatMap((name) => attributes(body, name, 'w:val'))
    expect(used.filter((id) => !ids.includes(id))).toEqual([])
    const lists = attributes(file.tree('word/numbering.xml'), 'w:num', 'w:numId')
    expect(new Set(lists).size).toBe(lists.length)
    expect(attributes(body, 'w:numId', 'w:val').filter((id) => !lists.includes(id))).toEqual([])
  })

  test('holds nothing of the texts of the template, and leads nowhere out of the file', () => {
    for (const name of file.names.filter((each) => /\.(?:xml|rels)$/.test(each))) {
      expect(file.text(name)).not.toMatch(/External|example\.org|file:\/\/\/|rsidRoot|attachedTemplate/)
      expect(file.text(name)).not.toContain(templateBodyWords)
    }
  })

  test('says the same and holds the same figures as without it', () => {
    const said = (tree: Document): readonly string[] => paragraphsOf(tree).map(({ text }) => text)
    expect(said(body)).toEqual(said(own.tree('word/document.xml')))
    const charts = file.names.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))
    expect(charts.map((name) => cachedValues(file.tree(name)))).toEqual(
      charts.map((name) => cachedValues(own.tree(name))),
    )
  })

  test('lays tables, charts and pictures out for the room between its margins', () => {
    const widths = elements(body, 'w:tbl').map((table) =>
      attributes(table, 'w:gridCol', 'w:w').reduce((sum, width) => sum + Number(width), 0),
    )
    for (const width of widths) {
      expect(width).toBeLessThanOrEqual(dress.sheet.width)
      expect(width).toBeGreaterThan(dress.sheet.width * 0.98)
    }
    const drawings = attributes(body, 'wp:extent', 'cx').map((emu) => Number(emu) / 635)
    expect(Math.max(...drawings)).toBeLessThanOrEqual(dress.sheet.width + 1)
  })

  test('is in the language of the document', () => {
    const defaults = elements(file.tree('word/styles.xml'), 'w:docDefaults')[0]!
    expect(attributes(defaults, 'w:lang', 'w:val')).toEqual(['vi-VN'])
  })

  test('marks samples on every page', () => {
    const wanted = attributes(body, 'w:headerReference', 'r:id')
    expect(wanted.length).toBe(attributes(body, 'w:titlePg', 'w:val').length + elements(body, 'w:titlePg').length + 1)
    const ways = file.tree('word/_rels/document.xml.rels')
    for (const id of wanted) {
      const way = elements(ways, 'Relationship').find((each) => each.getAttribute('Id') === id)!
      expect(texts(file.tree(`word/${way.getAttribute('Target')}`), 'w:t')).toContain('SỐ LIỆU MINH HOẠ')
    }
  })
})

describe('the styles of a template', () => {
  const { file, about } = of('official')
  const body = file.tree('word/document.xml')

  test('are found by the names of programs and by Vietnamese ones', () => {
    expect(about.styles).toEqual(['Title', 'heading 1', 'Thân văn bản', 'caption', 'Table Grid'])
    const used = new Set(paragraphsOf(body).map(({ style }) => style))
    for (const id of ['Tiu', 'u1', 'ThnVnban', 'Chuthich']) expect(used).toContain(id)
    expect(new Set(attributes(body, 'w:tblStyle', 'w:val'))).toEqual(new Set(['LiBang']))
  })

  test('say how its paragraphs look: nothing is said beside them', () => {
    const said = elements(body, 'w:p').filter((paragraph) => {
      const [style] = attributes(paragraph, 'w:pStyle', 'w:val')
      return style === 'ThnVnban' || style === 'Chuthich'
    })
    for (const paragraph of said) {
      expect(elements(paragraph, 'w:spacing')).toEqual([])
      expect(elements(paragraph, 'w:jc')).toEqual([])
    }
    expect(attributes(body, 'w:rFonts', 'w:ascii')).toEqual([])
  })

  test('keep their numbers: the lists of ours have others', () => {
    const lists = attributes(body, 'w:numId', 'w:val')
    expect(lists).not.toContain('1')
    expect(attributes(file.tree('word/styles.xml'), 'w:numId', 'w:val')).toEqual(['1'])
  })

  test('do not indent or space what stands in figures and cells', () => {
    const styles = elements(file.tree('word/styles.xml'), 'w:style')
    const figures = elements(body, 'w:p').filter((paragraph) => elements(paragraph, 'w:drawing').length > 0)
    const cells = elements(body, 'w:tc').flatMap((cell) => elements(cell, 'w:p'))
    const used = [...figures, ...cells].map((paragraph) => attributes(paragraph, 'w:pStyle', 'w:val')[0])
    for (const id of new Set(used)) {
      const style = styles.find((each) => each.getAttribute('w:styleId') === id)!
      expect(attributes(style, 'w:ind', 'w:firstLine')).toEqual(['0'])
      expect(attributes(style, 'w:spacing', 'w:lineRule')).toEqual(['auto'])
    }
  })

  test('that are lacking are added in its font', () => {
    const bare = of('bare')
    expect(bare.about.styles).toEqual([])
    const names = attributes(bare.file.tree('word/styles.xml'), 'w:name', 'w:val')
    for (const name of ['Title', 'heading 1', 'caption']) expect(names).toContain(name)
    expect(attributes(bare.file.tree('word/styles.xml'), 'w:rFonts', 'w:ascii')).toEqual(['Times New Roman'])
  })
})

describe('the pages of a template', () => {
  const { file, about } = of('official')

  test('have its size, its margins, its head with the emblem and its foot; one column', () => {
    const body = file.tree('word/document.xml')
    expect(attributes(body, 'w:pgMar', 'w:left')).toEqual(['1985'])
    expect(elements(body, 'w:cols')).toEqual([])
    const header = file.tree('word/template-header-default.xml')
    expect(texts(header, 'w:t').join('')).toContain(headWords)
    const [picture] = attributes(header, 'a:blip', 'r:embed')
    const ways = file.text('word/_rels/template-header-default.xml.rels')
    expect(ways).toContain(`Id="${picture}"`)
    expect(file.names).toContain('word/media/template-1.png')
    expect(about).toMatchObject({ hasEmblem: true, hasHeader: true, hasFooter: true, missingFonts: [] })
    expect(about.textWidth).toBeCloseTo(16, 1)
  })

  test('keep the number of the page, not a day or an address', () => {
    const footer = file.tree('word/template-footer-default.xml')
    expect(texts(footer, 'w:instrText')).toEqual([' PAGE '])
    expect(texts(footer, 'w:t').join('')).toBe(`${footWords}, trang 1 locninh.gov.vn`)
  })

  test('are wide where the template is, and have its head on the first page alone', () => {
    const bare = of('bare')
    expect(attributes(bare.file.tree('word/document.xml'), 'w:pgSz', 'w:orient')).toEqual(['landscape'])
    expect(bare.about).toMatchObject({ hasEmblem: false, hasHeader: true, hasFooter: false })
    expect(bare.about.textWidth).toBeCloseTo(25.7, 1)
  })
})

describe('a template that leads out of its file', () => {
  test('loses its linked pictures, what is embedded and what others remarked; its texts stay', async () => {
    const { file } = await dressed({
      ...officialWordTemplate,
      heads: [
        {
          head: 'header',
          kind: 'default',
          text: `<w:p>${inlinePicture('rId7', 'r:link')}<w:hyperlink r:id="rId8"><w:r><w:t>Trang tin</w:t></w:r></w:hyperlink><w:ins w:id="1" w:author="x"><w:r><w:t> thêm</w:t></w:r></w:ins><w:del w:id="2" w:author="x"><w:r><w:delText> bớt</w:delText></w:r></w:del><w:r><w:object><w:pict/></w:object></w:r></w:p>`,
          relations:
            wordRelation('rId7', 'image', 'https://example.org/spy.png', true) +
            wordRelation('rId8', 'hyperlink', 'https://example.org/', true),
        },
      ],
    })
    expect(packageFaults(file)).toEqual([])
    const header = file.text('word/template-header-default.xml')
    expect(header).not.toMatch(/r:link|w:drawing|w:hyperlink|w:del|w:ins|w:object/)
    expect(texts(file.tree('word/template-header-default.xml'), 'w:t').slice(0, 2)).toEqual(['Trang tin', ' thêm'])
    expect(file.names.some((name) => name.includes('template-header-default.xml.rels'))).toBe(false)
  })

  test('brings nothing that is no picture under the name of one', async () => {
    const { file, about } = await dressed({
      ...officialWordTemplate,
      parts: { 'word/media/image1.png': 'MZ this program runs' },
    })
    expect(packageFaults(file)).toEqual([])
    expect(file.names.filter((name) => name.includes('media/template-'))).toEqual([])
    expect(about.hasEmblem).toBe(false)
  })
})

describe('a file that is no template for documents', () => {
  const codeOf = (bytes: Uint8Array): string | undefined => {
    const outcome = readOfficeTemplate(bytes)
    return outcome.ok ? undefined : outcome.problems[0]?.code
  }
  const good = wordTemplate(officialWordTemplate)
  const withParts = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
    zipSync({ ...unzipSync(good), ...parts }, { level: 9 })
  const styles = strFromU8(unzipSync(good)['word/styles.xml']!)

  test.each([
    [
      'with macros announced',
      wordTemplate({
        ...officialWordTemplate,
        mainType: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
      }),
      'template-macros',
    ],
    ['with macros inside', withParts({ 'word/vbaProject.bin': strToU8('x') }), 'template-macros'],
    ['with a name that climbs', withParts({ '../../evil.xml': strToU8('<a/>') }), 'template-unsafe'],
    ['a bomb', withParts({ 'word/media/zeros.png': new Uint8Array(70_000_000) }), 'template-unpacks-too-large'],
    [
      'of narrow pages',
      wordTemplate({
        ...officialWordTemplate,
        section: '<w:pgSz w:w="5000" w:h="9000"/><w:pgMar w:top="500" w:bottom="500" w:left="500" w:right="500"/>',
      }),
      'template-narrow',
    ],
    [
      'with another name for relations',
      withParts({
        'word/styles.xml': strToU8(
          styles.replace(
            'xmlns:a=',
            'xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a=',
          ),
        ),
      }),
      'template-damaged',
    ],
    [
      'with an entity of its own',
      withParts({ 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }),
      'template-damaged',
    ],
    ['without styles', withParts({ 'word/styles.xml': strToU8('<w:other/>') }), 'template-damaged'],
  ] as const)('is refused with its reason: %s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })

  test('of any bytes gives a reason and never an exception', () => {
    for (let at = 40; at < good.length; at += 397) {
      const broken = good.slice()
      broken[at] = broken[at]! ^ 0xff
      expect(() => readOfficeTemplate(broken)).not.toThrow()
    }
  })

  test('kept as .dotx is one', () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'
    expect(codeOf(wordTemplate({ ...officialWordTemplate, mainType: type }))).toBeUndefined()
  })
})
