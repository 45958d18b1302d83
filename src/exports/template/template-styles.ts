import type { SheetStyles } from '../word/word-sheet.ts'
import { type XmlElement, elementAt, elementsIn, saidText } from '../../domain/xml-tree.ts'

/** What styles are looked for. */
type StyleUse = Exclude<keyof SheetStyles, 'figure' | 'note'>

/**
 * The names of styles for what we write: those that programs write whatever their language, then those that a Vietnamese
 * Word or an office gives them.
 */
const names: Readonly<Record<StyleUse, readonly string[]>> = {
  title: ['title', 'tiêu đề', 'tên văn bản', 'tên báo cáo'],
  subtitle: ['subtitle', 'tiêu đề phụ', 'trích yếu'],
  heading: ['heading 1', 'đầu đề 1', 'tiêu đề 1', 'đề mục 1', 'mục 1'],
  body: ['body text', 'thân văn bản', 'nội dung văn bản', 'nội dung'],
  caption: ['caption', 'chú thích', 'chú thích hình', 'tên hình', 'tên bảng'],
  list: ['list paragraph', 'đoạn của danh sách', 'đoạn danh sách'],
  cell: ['table text', 'table contents', 'nội dung bảng', 'chữ trong bảng', 'văn bản bảng'],
  table: ['bảng số liệu', 'bảng báo cáo', 'bảng'],
}
/** Tables of a template that has none of those: one of its own, then the plainest. */
const plainTables = ['table grid', 'lưới bảng', 'lưới của bảng']

/** The styles of a template, by their ids. */
export interface TemplateStyles {
  readonly tree: XmlElement
  readonly byId: ReadonlyMap<string, XmlElement>
  /** Of paragraphs that say none. */
  readonly usual: string
  /** The ids of those that were found. */
  readonly found: Readonly<Partial<Record<StyleUse, string>>>
}

/** Which styles of a template are written in. */
export function templateStyles(tree: XmlElement): TemplateStyles {
  const all = elementsIn(tree).filter(({ name, attributes }) => name === 'w:style' && attributes.has('w:styleId'))
  const byId = new Map(all.map((style) => [style.attributes.get('w:styleId')!, style]))
  const paragraphs = all.filter(({ attributes }) => attributes.get('w:type') === 'paragraph')
  const tables = all.filter(({ attributes }) => attributes.get('w:type') === 'table' && !isDefault(attributes))
  const usual = paragraphs.find(({ attributes }) => isDefault(attributes)) ?? paragraphs[0]
  const found: Partial<Record<StyleUse, string>> = {}
  for (const [use, wanted] of Object.entries(names) as [StyleUse, readonly string[]][]) {
    const among = use === 'table' ? tables : paragraphs
    const style =
      named(among, wanted) ?? (use === 'table' ? (tables.find(isOffices) ?? named(tables, plainTables)) : undefined)
    if (style) found[use] = style.attributes.get('w:styleId')!
  }
  return { tree, byId, usual: usual?.attributes.get('w:styleId') ?? '', found }
}

/** What a style is called in the list of styles. */
export function styleName({ byId }: TemplateStyles, id: string | undefined): string | undefined {
  const style = id === undefined ? undefined : byId.get(id)
  return style && saidText(elementAt(style, 'w:name')?.attributes.get('w:val') ?? id!)
}

/** What a style says of letters (`w:rPr`) or paragraphs (`w:pPr`) itself or has of those below it, the style of all texts last. */
export function styleValue(
  { tree, byId }: TemplateStyles,
  id: string | undefined,
  part: 'w:rPr' | 'w:pPr',
  ask: (properties: XmlElement | undefined) => string | undefined,
): string | undefined {
  const seen = new Set<string>()
  for (let at = id; at !== undefined && !seen.has(at);) {
    seen.add(at)
    const style = byId.get(at)
    const said = ask(elementAt(style, part))
    if (said !== undefined) return said
    at = elementAt(style, 'w:basedOn')?.attributes.get('w:val')
  }
  return ask(elementAt(tree, 'w:docDefaults', `${part}Default`, part))
}

function named(styles: readonly XmlElement[], wanted: readonly string[]): XmlElement | undefined {
  for (const name of wanted) {
    const style = styles.find((each) => namesOf(each).includes(name))
    if (style) return style
  }
  return undefined
}

function namesOf(style: XmlElement): readonly string[] {
  const said = ['w:name', 'w:aliases'].map((name) => elementAt(style, name)?.attributes.get('w:val') ?? '')
  return said
    .join(',')
    .split(',')
    .map((name) => saidText(name).normalize('NFC').trim().toLowerCase())
}

function isDefault(attributes: XmlElement['attributes']): boolean {
  return ['1', 'true', 'on'].includes(attributes.get('w:default') ?? '')
}

function isOffices({ attributes }: XmlElement): boolean {
  return ['1', 'true', 'on'].includes(attributes.get('w:customStyle') ?? '')
}
