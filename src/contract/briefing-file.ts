import * as v from 'valibot'
import {
  type Briefing,
  type BriefingItem,
  areaContents,
  chartContents,
  emptyBriefing,
  maximumItems,
  maximumLengths,
} from '../domain/briefing.ts'
import { base64Text } from '../domain/base64-text.ts'
import { type OfficeTemplate, type TemplateKind, templateLimits } from '../domain/office-template.ts'
import type { FileProblemCode } from '../domain/publication-problem.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { officeSchema } from './office-file.ts'
import { parseFile } from './parse-file.ts'

const format = 'nhip-quy.briefing'
const version = 2
/** Without the pages about an area. */
const oldest = 1

/** More than any briefing needs; a larger file is not looked into. */
export const maximumBriefingBytes = 1_000_000

/** Room for the areas of the largest comparison, each with its day, and everything else an address may hold. */
const maximumPathLength = 8000

const textOf = (most: number) => v.pipe(v.string(), v.maxLength(most), v.normalize('NFC'))
const editedOf = (most: number) => v.object({ text: textOf(most), from: textOf(maximumLengths.paragraph * 2) })
const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.exactOptional(schema)
const { title, subtitle, headline, paragraph, note } = maximumLengths

const itemSchema = v.object({
  // Below the site: never another host's address. A browser drops tabs and line ends before it looks for "//".
  path: v.pipe(v.string(), v.maxLength(maximumPathLength), v.regex(/^\/(?!\/)[^\s\p{Cc}\\]*$/u)),
  content: v.picklist([...chartContents, ...areaContents]),
  headline: optional(editedOf(headline)),
  paragraph: optional(editedOf(paragraph)),
  note: optional(textOf(note)),
  unfit: optional(
    v.object({
      headline: optional(textOf(headline)),
      paragraph: optional(textOf(paragraph)),
      note: optional(textOf(note)),
    }),
  ),
})

const schema = v.object({
  format: v.literal(format),
  version: v.picklist([oldest, version]),
  language: optional(v.literal('en')),
  title: optional(editedOf(title)),
  subtitle: optional(textOf(subtitle)),
  unfit: optional(v.object({ title: optional(textOf(title)), subtitle: optional(textOf(subtitle)) })),
  office: optional(officeSchema),
  layout: v.object({
    ratio: v.picklist(['16:9', '4:3']),
    figuresPerPage: v.picklist([1, 2]),
    hasTitlePage: v.boolean(),
    hasSources: v.boolean(),
    hasMissing: v.boolean(),
  }),
  items: v.pipe(v.array(itemSchema), v.maxLength(maximumItems)),
})

const templateNameSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(templateLimits.name), v.normalize('NFC'))
/** An archive, as base64. */
const archiveSchema = v.pipe(
  v.string(),
  v.maxLength(Math.ceil(templateLimits.bytes / 3) * 4),
  v.regex(/^UEsDB[A-Za-z0-9+/]*={0,2}$/),
)

/** Added to a file on wish; a reader that does not know it passes over it. */
const fileSchema = v.object({
  ...schema.entries,
  template: optional(v.object({ file: templateNameSchema, pptx: archiveSchema })),
  wordTemplate: optional(v.object({ file: templateNameSchema, docx: archiveSchema })),
})

/** A file with templates is as large as those make it. */
export const maximumBriefingFileBytes = 2 * Math.ceil(templateLimits.bytes / 3) * 4 + maximumBriefingBytes

/** The templates that a file carries, by their kind. */
export type CarriedTemplates = Readonly<Partial<Record<TemplateKind, OfficeTemplate>>>

/** A briefing as the text of a file: what it asks for and what people wrote, no numbers; on wish with the office's templates. */
export function encodeBriefing({ items, ...briefing }: Briefing, { pptx, docx }: CarriedTemplates = {}): string {
  const withoutIds = items.map((item): Omit<BriefingItem, 'id'> => {
    const { id: _id, ...rest } = item
    return rest
  })
  const carried = {
    ...(pptx ? { template: { file: pptx.file, pptx: base64Text(pptx.bytes) } } : {}),
    ...(docx ? { wordTemplate: { file: docx.file, docx: base64Text(docx.bytes) } } : {}),
  }
  return `${JSON.stringify({ format, version, ...briefing, items: withoutIds, ...carried }, undefined, 2)}\n`
}

/** A briefing from a file, a link or what this browser kept; `file` names it in the problems. */
export function decodeBriefing(text: string, file: string): Result<Briefing, FileProblemCode> {
  const parsed = parseFile(text, { file, format, version, oldest, schema, maximumLength: maximumBriefingBytes })
  return parsed.ok ? success(briefingOf(parsed.value)) : parsed
}

/** A briefing out of a file, and the templates that it carries: bytes that nobody has looked into. */
export function decodeBriefingFile(
  text: string,
  file: string,
): Result<{ readonly briefing: Briefing; readonly templates: CarriedTemplates }, FileProblemCode> {
  // A large file that says nothing of a template is not looked into.
  const isTooLarge = text.length > maximumBriefingBytes && !/"(?:template|wordTemplate)"/.test(text)
  if (isTooLarge) return failure({ code: 'file-too-large', place: { file } })
  const maximumLength = maximumBriefingFileBytes
  const parsed = parseFile(text, { file, format, version, oldest, schema: fileSchema, maximumLength })
  if (!parsed.ok) return parsed
  const { template, wordTemplate, ...rest } = parsed.value
  const rested = text.length - (template?.pptx.length ?? 0) - (wordTemplate?.docx.length ?? 0)
  if (rested > maximumBriefingBytes) return failure({ code: 'file-too-large', place: { file } })
  const briefing = briefingOf(rest)
  const pptx = template && { file: template.file, bytes: bytesOfBase64(template.pptx) }
  const docx = wordTemplate && { file: wordTemplate.file, bytes: bytesOfBase64(wordTemplate.docx) }
  // Letters of base64 that are no bytes: cut off by hand.
  if ((pptx && !isWhole(pptx)) || (docx && !isWhole(docx))) {
    return failure({ code: 'file-shape', place: { file, text: pptx && !isWhole(pptx) ? 'template' : 'wordTemplate' } })
  }
  return success({ briefing, templates: { ...(pptx ? { pptx } : {}), ...(docx ? { docx } : {}) } })
}

function isWhole(template: {
  readonly file: string
  readonly bytes: OfficeTemplate['bytes'] | undefined
}): template is OfficeTemplate {
  return template.bytes !== undefined
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}

function briefingOf({
  format: _format,
  version: _version,
  items,
  ...briefing
}: v.InferOutput<typeof schema>): Briefing {
  return { ...emptyBriefing, ...briefing, items: items.map((item, index) => ({ id: index + 1, ...item })) }
}
