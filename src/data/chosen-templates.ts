import type { OfficeTemplate, TemplateKind } from '../domain/office-template.ts'
import { savedTemplates } from './saved-templates.ts'

/** The templates that files are made on. */
export async function chosenTemplates(): Promise<Readonly<Partial<Record<TemplateKind, OfficeTemplate>>>> {
  const { pptx, docx } = await savedTemplates()
  return {
    ...(pptx.template ? { pptx: pptx.template } : {}),
    ...(docx.template ? { docx: docx.template } : {}),
  }
}
