import { strToU8, zipSync } from 'fflate'
import { xmlText } from '../../src/domain/xml-text.ts'
import { smallPng } from '../exports/small-png.ts'

/** A Word template as an office makes one, as far as documents are written on it. */
export interface MadeWordTemplate {
  /** The styles beside the one of all paragraphs, as they stand in the part. */
  readonly styles: string
  /** What all paragraphs have. */
  readonly usual: string
  readonly font: string
  readonly section: string
  /** The parts at the head and foot by the pages they stand on, without their root. */
  readonly heads: readonly {
    readonly head: 'header' | 'footer'
    readonly kind: 'default' | 'first' | 'even'
    readonly text: string
    readonly relations?: string
  }[]
  readonly numbering?: string
  readonly settings?: string
  /** Parts beside or in the place of those that are made, for what is hostile. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  readonly mainType?: string
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const names = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`
const top = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const kinds = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What the template says in its own text: never to be found in a file of ours. */
export const templateBodyWords = 'Mẫu công văn nội bộ, không lưu hành'
export const headWords = 'UBND huyện Lộc Ninh & Phòng Tài chính'
export const footWords = 'Văn phòng HĐND và UBND huyện'

const paragraphStyle = (id: string, name: string, look: string, rest = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}<w:basedOn w:val="Binhthng"/><w:qFormat/>${look}</w:style>`
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${xmlText(instruction)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
/** A picture in the line of a text, of 1.5 cm. */
export const inlinePicture = (relation: string, attribute = 'r:embed'): string =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="540000" cy="540000"/><wp:docPr id="1" name="Emblem"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Emblem"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${attribute}="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="540000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
export const wordRelation = (id: string, kind: string, target: string, isOut = false): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${isOut ? ' TargetMode="External"' : ''}/>`

/**
 * As a Vietnamese Word writes one: A4 with narrow margins, paragraphs justified and indented in 14 points, styles under
 * localised ids, headings that are numbered, tables of the office's own, emblem and name at the head, number at the foot.
 */
export const officialWordTemplate: MadeWordTemplate = {
  font: 'Arial',
  usual:
    '<w:pPr><w:spacing w:before="120" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr>',
  styles: [
    paragraphStyle('Tiu', 'Title', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr>'),
    paragraphStyle(
      'u1',
      'heading 1',
      '<w:pPr><w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:firstLine="0"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3864"/></w:rPr>',
    ),
    paragraphStyle('ThnVnban', 'Thân văn bản', '<w:pPr><w:spacing w:after="120"/></w:pPr>'),
    paragraphStyle('Chuthich', 'caption', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:i/></w:rPr>'),
    '<w:style w:type="table" w:default="1" w:styleId="BangThngthng"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="table" w:styleId="LiBang"><w:name w:val="Table Grid"/><w:basedOn w:val="BangThngthng"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>',
  ].join(''),
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="u1"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  settings:
    '<w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:rsids><w:rsidRoot w:val="00AA11BB"/></w:rsids>',
  section:
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="851" w:bottom="1134" w:left="1985" w:header="567" w:footer="567" w:gutter="0"/><w:cols w:num="2" w:space="708"/>',
  heads: [
    {
      head: 'header',
      kind: 'default',
      text: `<w:p>${inlinePicture('rId1')}${run(` ${headWords}`)}</w:p>`,
      relations: wordRelation('rId1', 'image', 'media/image1.png'),
    },
    {
      head: 'footer',
      kind: 'default',
      text: `<w:p>${run(`${footWords}, trang `)}${field('PAGE', '1')}${field('DATE', '01/01/2020')}${field('HYPERLINK "https://example.org"', ' locninh.gov.vn')}</w:p>`,
    },
  ],
}

/** Wide pages, another head on the first one, and no style but that of all paragraphs. */
export const bareWordTemplate: MadeWordTemplate = {
  font: 'Times New Roman',
  usual: '',
  styles: '',
  section:
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="2cm" w:right="2cm" w:bottom="2cm" w:left="2cm" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/>',
  heads: [{ head: 'header', kind: 'first', text: `<w:p>${run(headWords)}</w:p>` }],
}

/** The bytes of a template. */
export function wordTemplate(made: MadeWordTemplate): Uint8Array<ArrayBuffer> {
  const heads = made.heads.map((each, index) => ({ ...each, id: `rId${index + 10}`, name: `${each.head}${index}.xml` }))
  const references = heads.map(({ head, kind, id }) => `<w:${head}Reference w:type="${kind}" r:id="${id}"/>`)
  const hasNumbering = made.numbering !== undefined
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${top}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${made.mainType ?? `${kinds}.document.main+xml`}"/><Override PartName="/word/styles.xml" ContentType="${kinds}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${kinds}.settings+xml"/>${hasNumbering ? `<Override PartName="/word/numbering.xml" ContentType="${kinds}.numbering+xml"/>` : ''}${heads.map(({ head, name }) => `<Override PartName="/word/${name}" ContentType="${kinds}.${head}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations([wordRelation('rId1', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': `${top}<w:document ${names}><w:body><w:p>${run(templateBodyWords)}</w:p><w:sectPr>${references.join('')}${made.section}</w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations([
      wordRelation('rId1', 'styles', 'styles.xml'),
      wordRelation('rId2', 'settings', 'settings.xml'),
      ...(hasNumbering ? [wordRelation('rId3', 'numbering', 'numbering.xml')] : []),
      ...heads.map(({ head, id, name }) => wordRelation(id, head, name)),
    ]),
    'word/styles.xml': `${top}<w:styles ${names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${made.font}" w:hAnsi="${made.font}" w:cs="${made.font}"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Binhthng"><w:name w:val="Normal"/><w:qFormat/>${made.usual}</w:style>${made.styles}</w:styles>`,
    'word/settings.xml': `${top}<w:settings ${names}>${made.settings ?? ''}</w:settings>`,
    'word/_rels/settings.xml.rels': relations([
      wordRelation('rId1', 'attachedTemplate', 'file:///C:/mau/cong-van.dotx', true),
    ]),
    'word/media/image1.png': smallPng(40, 40),
    ...(hasNumbering ? { 'word/numbering.xml': `${top}<w:numbering ${names}>${made.numbering}</w:numbering>` } : {}),
  }
  for (const { head, name, text, relations: ways } of heads) {
    const root = head === 'header' ? 'w:hdr' : 'w:ftr'
    files[`word/${name}`] = `${top}<${root} ${names}>${text}</${root}>`
    if (ways !== undefined) files[`word/_rels/${name}.rels`] = relations([ways])
  }
  const all = Object.entries({ ...files, ...made.parts })
  const bytes = all.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const)
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { level: 6 }))
}

function relations(ways: readonly string[]): string {
  return `${top}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ways.join('')}</Relationships>`
}
