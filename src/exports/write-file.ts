import type { FileTask } from './file-task.ts'
import type { OfficeTemplateRead } from './read-office-template.ts'

/** The bytes of a file. What writes its format comes when it is first wanted. */
export async function writeFile(task: FileTask): Promise<Uint8Array<ArrayBuffer>> {
  switch (task.format) {
    case 'xlsx':
      return await (await import('./workbook-bytes.ts')).workbookBytes(task.table)
    case 'pdf':
      return await (await import('./write-pdf.ts')).writePdf(task.document, task.fonts)
    case 'pptx': {
      const template = await readTemplate(task.template)
      const dress = template?.kind === 'pptx' ? template.dress : undefined
      return await (await import('./write-presentation.ts')).writePresentation(task.document, dress)
    }
    case 'docx': {
      const template = await readTemplate(task.template)
      const dress = template?.kind === 'docx' ? template.dress : undefined
      return await (await import('./write-word.ts')).writeWord(task.document, dress)
    }
  }
}

async function readTemplate(bytes: Uint8Array | undefined): Promise<OfficeTemplateRead | undefined> {
  if (bytes === undefined) return undefined
  const read = (await import('./read-office-template.ts')).readOfficeTemplate(bytes)
  // Whoever asks has read it before.
  if (!read.ok) throw new Error(`A template that was good is ${read.problems[0]!.code}`)
  return read.value
}
