import { fileName } from '../../charts/picture/file-name.ts'
import { pngFiles } from '../../charts/picture/png-files.ts'
import { writeZip } from '../../exports/write-zip.ts'
import type { Texts } from '../../i18n/texts.ts'
import { svgOfSheet } from './compose-briefing.ts'
import type { ExportWork, WrittenBriefing } from './written-briefing.ts'

/** Twice the size of a slide: sharp on every projector. */
const scale = 2

/** The sheets of a briefing as pictures, numbered in their order, in one zip. */
export async function picturesOfBriefing(
  texts: Texts,
  { drawn }: WrittenBriefing,
  { signal, onProgress }: ExportWork,
): Promise<Blob> {
  const files: { name: string; bytes: Uint8Array }[] = []
  const sheets = await drawn()
  const digits = String(sheets.length).length
  for (const [index, sheet] of sheets.entries()) {
    signal?.throwIfAborted()
    onProgress?.(index + 1, sheets.length)
    const { picture, title, description, address = '' } = sheet
    const about = { title, description, address, language: texts.language }
    // One after the other: a canvas of this size takes much of an old machine's memory.
    // oxlint-disable-next-line no-await-in-loop
    const svg = await svgOfSheet(texts, sheet)
    // oxlint-disable-next-line no-await-in-loop
    const drawnFiles = await pngFiles([{ picture, svg }], { scale, about, ...(signal ? { signal } : {}) })
    const name = fileName([String(index + 1).padStart(Math.max(2, digits), '0'), title], 'png')
    files.push(...drawnFiles.map((bytes) => ({ name, bytes })))
  }
  return new Blob([writeZip({ files })], { type: 'application/zip' })
}
