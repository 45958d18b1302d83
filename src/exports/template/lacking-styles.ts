import { wordColours } from '../word/word-look.ts'
import type { SheetStyles } from '../word/word-sheet.ts'
import type { TemplateStyles } from './template-styles.ts'

/** Before the ids of styles that a template is given: none of its own begins so. */
const prefix = 'NhipQuy'
/** Texts in figures and cells stand at the left whatever indent and spacing paragraphs of the template have. */
const flush = '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/>'

const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>`
const sized = (size: number): string => `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`

/**
 * The styles that a template is written in, and those that it lacks, in its own font; `usual` is the size of its texts in
 * half points.
 */
export function withLackingStyles(
  { found, usual: base }: TemplateStyles,
  usual: number,
): { readonly styles: SheetStyles; readonly added: readonly string[] } {
  const added: string[] = []
  const add = (id: string, name: string, paragraph: string, run = ''): string => {
    const look = run === '' ? '' : `<w:rPr>${run}</w:rPr>`
    added.push(
      `<w:style w:type="paragraph" w:styleId="${prefix}${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr>${look}</w:style>`,
    )
    return prefix + id
  }
  const small = Math.min(22, usual)
  const styles: SheetStyles = {
    title:
      found.title ??
      add(
        'Title',
        'Title',
        `<w:keepNext/>${spacing(0, 160)}<w:ind w:firstLine="0"/><w:jc w:val="left"/>`,
        `<w:b/>${sized(usual + 6)}`,
      ),
    heading:
      found.heading ??
      add(
        'Heading1',
        'heading 1',
        `<w:keepNext/>${spacing(280, 100)}<w:ind w:firstLine="0"/><w:jc w:val="left"/><w:outlineLvl w:val="0"/>`,
        `<w:b/>${sized(usual + 2)}`,
      ),
    caption: found.caption ?? add('Caption', 'caption', `${spacing(60, 200)}${flush}`, `<w:i/>${sized(usual - 2)}`),
    note: add(
      'FigureNote',
      'Figure Note',
      `${spacing(0, 40)}${flush}`,
      `<w:color w:val="${wordColours.muted}"/>${sized(small)}`,
    ),
    cell: found.cell ?? add('TableText', 'Table Text', `${spacing(30, 30)}${flush}`, sized(Math.min(24, usual))),
    figure: add('Figure', 'Figure', `<w:keepNext/>${spacing(120, 60)}${flush}`),
    list: found.list ?? add('List', 'List Paragraph', `${spacing(0, 60)}<w:jc w:val="left"/>`),
    ...(found.subtitle === undefined ? {} : { subtitle: found.subtitle }),
    ...(found.body === undefined ? {} : { body: found.body }),
    ...(found.table === undefined ? {} : { table: found.table }),
  }
  return { styles, added }
}
