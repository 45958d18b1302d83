import { strToU8, zipSync } from 'fflate'
import { xmlText } from '../../src/domain/xml-text.ts'
import { smallPng } from '../exports/small-png.ts'

/** A rectangle in English Metric Units. */
type Box = readonly [x: number, y: number, cx: number, cy: number]

/** A template as PowerPoint writes one, as far as slides are put on it. */
export interface MadeTemplate {
  readonly size: readonly [cx: number, cy: number]
  readonly fonts: readonly [major: string, minor: string]
  readonly colours: Readonly<Record<'dk1' | 'lt1' | 'dk2' | 'lt2' | 'accent1', string>>
  /** Whether texts are light on a dark ground. */
  readonly isDark: boolean
  readonly title: Box
  readonly titleSize: number
  readonly body: Box
  readonly coverTitle: Box
  readonly coverLines: Box
  /** Day, text and number at the foot. */
  readonly foot: readonly [Box, Box, Box]
  readonly footer: string
  /** The emblem of the master. */
  readonly emblem?: Box
  /** Filled bands of the master. */
  readonly bands: readonly Box[]
  readonly names: { readonly cover: string; readonly titleOnly: string; readonly content: string }
  /** Whether layouts say of what kind they are. */
  readonly saysKinds: boolean
  /** Parts beside or in the place of those that are made, for what is hostile. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  readonly mainType?: string
  /** Added to the master's relations, and its shapes. */
  readonly masterRelations?: string
  readonly masterShapes?: string
  /** Whether the cover shows what the master draws. */
  readonly isCoverPlain?: boolean
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const names = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const kinds = 'application/vnd.openxmlformats-officedocument'
const inch = (inches: number): number => Math.round(inches * 914_400)
const box = (x: number, y: number, w: number, h: number): Box => [inch(x), inch(y), inch(w), inch(h)]

/** What a sample slide of a template says: never to be found in a file of ours. */
export const sampleWords = 'Mẫu nội bộ của cơ quan khác'

/** 16:9, white, as PowerPoint begins. */
export const plainTemplate: MadeTemplate = {
  size: [12_192_000, 6_858_000],
  fonts: ['Times New Roman', 'Tahoma'],
  colours: { dk1: '000000', lt1: 'FFFFFF', dk2: '1F3864', lt2: 'E7E6E6', accent1: '2E75B6' },
  isDark: false,
  title: box(0.92, 0.4, 11.5, 1.45),
  titleSize: 4400,
  body: box(0.92, 2, 11.5, 4.76),
  coverTitle: box(1.67, 1.23, 10, 2.61),
  coverLines: box(1.67, 3.94, 10, 1.81),
  foot: [box(0.92, 6.95, 3, 0.4), box(4.42, 6.95, 4.5, 0.4), box(9.42, 6.95, 3, 0.4)],
  footer: 'Văn phòng UBND tỉnh',
  bands: [],
  names: { cover: 'Title Slide', titleOnly: 'Title Only', content: 'Title and Content' },
  saysKinds: true,
}

/** 4:3 on dark blue, with an emblem, a band below the title and a footer. */
export const darkTemplate: MadeTemplate = {
  ...plainTemplate,
  size: [9_144_000, 6_858_000],
  fonts: ['UTM Avo', 'Arial'],
  colours: { dk1: '0B1F3A', lt1: 'FFFFFF', dk2: '12305A', lt2: 'D9E2F0', accent1: 'FFC000' },
  isDark: true,
  title: box(1.5, 0.3, 8, 0.9),
  titleSize: 3200,
  body: box(0.5, 1.5, 9, 5.1),
  coverTitle: box(0.8, 2.2, 8.4, 1.6),
  coverLines: box(0.8, 4, 8.4, 1.7),
  foot: [box(0.5, 6.95, 2, 0.35), box(2.8, 6.95, 4.4, 0.35), box(7.5, 6.95, 2, 0.35)],
  footer: 'UBND huyện Lộc Ninh & Phòng Tài chính',
  emblem: box(0.4, 0.3, 0.9, 0.9),
  bands: [box(0, 1.28, 10, 0.06)],
}

/** Of another size (10 × 5.625 inches), the title on the left, layouts with Vietnamese names and of no kind. */
export const oddTemplate: MadeTemplate = {
  ...plainTemplate,
  size: [9_144_000, 5_143_500],
  fonts: ['Arial', 'Arial'],
  colours: { dk1: '222222', lt1: 'FFFFFF', dk2: '8A1538', lt2: 'F3E9DC', accent1: '8A1538' },
  title: box(0.3, 0.9, 2.1, 3.2),
  titleSize: 2400,
  body: box(0.3, 0.4, 9.4, 4.6),
  coverTitle: box(0.6, 0.9, 8.8, 1.4),
  coverLines: box(0.6, 2.6, 8.8, 1.6),
  foot: [box(0.3, 5.2, 2, 0.3), box(3, 5.2, 4, 0.3), box(7.7, 5.2, 2, 0.3)],
  footer: '',
  bands: [box(2.5, 0, 0.05, 5.625)],
  isCoverPlain: true,
  names: { cover: 'Trang bìa', titleOnly: 'Chỉ tiêu đề', content: 'Tiêu đề và nội dung' },
  saysKinds: false,
}

/** The bytes of a template. */
export function officeTemplate(made: MadeTemplate): Uint8Array<ArrayBuffer> {
  const layouts = [layoutXml(made, 'cover'), layoutXml(made, 'content'), layoutXml(made, 'titleOnly')]
  const emblem = made.emblem ? relation('rId9', 'image', '../media/image1.png') : ''
  const masterWays = [
    ...layouts.map((_, index) =>
      relation(`rId${index + 1}`, 'slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`),
    ),
    relation('rId8', 'theme', '../theme/theme1.xml'),
    emblem,
    made.masterRelations ?? '',
  ]
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': typesXml(made, layouts.length),
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'ppt/presentation.xml')]),
    'ppt/presentation.xml': `${head}<p:presentation ${names}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst><p:sldSz cx="${made.size[0]}" cy="${made.size[1]}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations([
      relation('rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'),
      relation('rId2', 'slide', 'slides/slide1.xml'),
      relation('rId3', 'theme', 'theme/theme1.xml'),
    ]),
    'ppt/slides/slide1.xml': `${head}<p:sld ${names}><p:cSld><p:spTree>${treeHead}${holderXml({ id: 2, ph: 'type="title"', text: sampleWords })}</p:spTree></p:cSld></p:sld>`,
    'ppt/slides/_rels/slide1.xml.rels': relations([
      relation('rId1', 'slideLayout', '../slideLayouts/slideLayout2.xml'),
    ]),
    'ppt/slideMasters/slideMaster1.xml': masterXml(made, layouts.length),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations(masterWays),
    'ppt/theme/theme1.xml': themeXml(made),
    ...(made.emblem ? { 'ppt/media/image1.png': smallPng(40, 40) } : {}),
  }
  for (const [index, layout] of layouts.entries()) {
    files[`ppt/slideLayouts/slideLayout${index + 1}.xml`] = layout
    files[`ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`] = relations([
      relation('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'),
    ])
  }
  const all = Object.entries({ ...files, ...made.parts })
  const bytes = all.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const)
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { level: 6 }))
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
}

function relations(ways: readonly string[]): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ways.join('')}</Relationships>`
}

function typesXml({ mainType = 'presentationml.presentation.main' }: MadeTemplate, layouts: number): string {
  const part = (name: string, kind: string): string =>
    `<Override PartName="/ppt/${name}.xml" ContentType="${kind.includes('/') ? kind : `${kinds}.${kind}`}+xml"/>`
  const parts = [
    part('presentation', mainType),
    part('slideMasters/slideMaster1', 'presentationml.slideMaster'),
    part('slides/slide1', 'presentationml.slide'),
    part('theme/theme1', 'theme'),
    ...Array.from({ length: layouts }, (_, index) =>
      part(`slideLayouts/slideLayout${index + 1}`, 'presentationml.slideLayout'),
    ),
  ]
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${parts.join('')}</Types>`
}

const treeHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

function placeXml([x, y, cx, cy]: Box): string {
  return `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`
}

function holderXml({
  id,
  ph,
  place,
  text = '',
  body = '<a:bodyPr/>',
  style = '<a:lstStyle/>',
}: {
  readonly id: number
  readonly ph: string
  readonly place?: Box
  readonly text?: string
  readonly body?: string
  readonly style?: string
}): string {
  const field = ph.includes('sldNum')
    ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="vi-VN"/><a:t>‹#›</a:t></a:fld>'
    : text === ''
      ? '<a:endParaRPr lang="vi-VN"/>'
      : `<a:r><a:rPr lang="vi-VN"/><a:t>${xmlText(text)}</a:t></a:r>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Holder ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${place ? placeXml(place) : ''}</p:spPr><p:txBody>${body}${style}<a:p>${field}</a:p></p:txBody></p:sp>`
}

function bandXml(id: number, place: Box): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Band ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${placeXml(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></p:spPr></p:sp>`
}

function footXml({ foot, footer }: MadeTemplate, isMaster: boolean): string {
  const [day, text, number] = foot
  const style = '<a:lstStyle><a:lvl1pPr><a:defRPr sz="1200"/></a:lvl1pPr></a:lstStyle>'
  const place = (at: Box) => (isMaster ? { place: at, style } : {})
  return [
    holderXml({ id: 20, ph: `type="dt" sz="half" idx="${isMaster ? 2 : 10}"`, ...place(day) }),
    holderXml({ id: 21, ph: `type="ftr" sz="quarter" idx="${isMaster ? 3 : 11}"`, text: footer, ...place(text) }),
    holderXml({ id: 22, ph: `type="sldNum" sz="quarter" idx="${isMaster ? 4 : 12}"`, ...place(number) }),
  ].join('')
}

function masterXml(made: MadeTemplate, layouts: number): string {
  const [dark, light] = made.isDark ? ['lt', 'dk'] : ['dk', 'lt']
  const map = `bg1="${light}1" tx1="${dark}1" bg2="${light}2" tx2="${dark}2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"`
  const emblem = made.emblem
    ? `<p:pic><p:nvPicPr><p:cNvPr id="9" name="Emblem"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${placeXml(made.emblem)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
    : ''
  const level = (size: number, font: string): string =>
    `<a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${font}-lt"/></a:defRPr></a:lvl1pPr>`
  const listed = Array.from(
    { length: layouts },
    (_, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`,
  )
  return `${head}<p:sldMaster ${names}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${treeHead}${made.bands.map((band, index) => bandXml(30 + index, band)).join('')}${emblem}${made.masterShapes ?? ''}${holderXml({ id: 2, ph: 'type="title"', place: made.title, body: '<a:bodyPr anchor="ctr"/>' })}${holderXml({ id: 3, ph: 'type="body" idx="1"', place: made.body })}${footXml(made, true)}</p:spTree></p:cSld><p:clrMap ${map}/><p:sldLayoutIdLst>${listed.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(made.titleSize, 'mj')}</p:titleStyle><p:bodyStyle>${level(2000, 'mn')}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`
}

function layoutXml(made: MadeTemplate, which: 'cover' | 'titleOnly' | 'content'): string {
  const type = { cover: 'title', titleOnly: 'titleOnly', content: 'obj' }[which]
  const shapes = {
    cover:
      holderXml({ id: 2, ph: 'type="ctrTitle"', place: made.coverTitle, body: '<a:bodyPr anchor="b"/>' }) +
      holderXml({ id: 3, ph: 'type="subTitle" idx="1"', place: made.coverLines }),
    titleOnly: holderXml({ id: 2, ph: 'type="title"' }),
    content: holderXml({ id: 2, ph: 'type="title"' }) + holderXml({ id: 3, ph: 'idx="1"' }),
  }[which]
  return `${head}<p:sldLayout ${names}${made.saysKinds ? ` type="${type}"` : ''} preserve="1"${which === 'cover' && made.isCoverPlain ? ' showMasterSp="0"' : ''}><p:cSld name="${xmlText(made.names[which])}"><p:spTree>${treeHead}${shapes}${footXml(made, false)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
}

function themeXml({ fonts: [major, minor], colours }: MadeTemplate): string {
  const { dk1, lt1, dk2, lt2, accent1 } = colours
  const places = [
    ['dk1', dk1],
    ['lt1', lt1],
    ['dk2', dk2],
    ['lt2', lt2],
    ['accent1', accent1],
    ['accent2', 'ED7D31'],
    ['accent3', 'A5A5A5'],
    ['accent4', 'FFC000'],
    ['accent5', '5B9BD5'],
    ['accent6', '70AD47'],
    ['hlink', '0563C1'],
    ['folHlink', '954F72'],
  ].map(([place, colour]) => `<a:${place}><a:srgbClr val="${colour}"/></a:${place}>`)
  const face = (font: string): string => `<a:latin typeface="${xmlText(font)}"/><a:ea typeface=""/><a:cs typeface=""/>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="6350">${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Mẫu"><a:themeElements><a:clrScheme name="Mẫu">${places.join('')}</a:clrScheme><a:fontScheme name="Mẫu"><a:majorFont>${face(major)}</a:majorFont><a:minorFont>${face(minor)}</a:minorFont></a:fontScheme><a:fmtScheme name="Mẫu"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}
