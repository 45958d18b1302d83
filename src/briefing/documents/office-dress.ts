import type { OfficeTemplate, TemplateKind } from '../../domain/office-template.ts'
import type { OfficeTemplateRead } from '../../exports/read-office-template.ts'
import { TemplateRefusedError } from './export-outcome.ts'

/** An office's own, for slides and for documents. */
export type OfficeTemplates = Readonly<Partial<Record<TemplateKind, OfficeTemplate>>>

/** What a file of a format is made for, with the bytes it was read from; undefined for our own look. */
export type OfficeDress = (OfficeTemplateRead & { readonly bytes: Uint8Array }) | undefined

/** The template of a format, read anew each time: what a browser kept may have been kept by another version. */
export async function officeDress(format: string, templates: OfficeTemplates | undefined): Promise<OfficeDress> {
  const template = format === 'pptx' || format === 'docx' ? templates?.[format] : undefined
  if (!template) return undefined
  const { readOfficeTemplate } = await import('../../exports/read-office-template.ts')
  const read = readOfficeTemplate(template.bytes)
  if (!read.ok || read.value.kind !== format) throw new TemplateRefusedError()
  return { ...read.value, bytes: template.bytes }
}
