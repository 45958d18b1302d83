import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { inject } from 'vitest'

const run = promisify(execFile)

/**
 * Opens a file in LibreOffice Calc and returns what it makes of it, saved anew as a workbook. `reader` is the name of its
 * import filter where the ending of the file does not say it.
 */
export async function openInOffice(name: string, bytes: Uint8Array, reader?: string): Promise<Buffer> {
  return await convertInOffice(name, bytes, {
    ending: 'xlsx',
    writer: 'xlsx:Calc MS Excel 2007 XML',
    ...(reader === undefined ? {} : { reader }),
  })
}

/** What is read on each page that LibreOffice makes of a presentation or document, and the title it finds. */
export interface PrintedDocument {
  readonly title: string
  /** Without blanks and line ends: they depend on the fonts of the machine. */
  readonly pages: readonly string[]
}

/** Opens a presentation or document in LibreOffice, prints it as PDF and reads that with Poppler. */
export async function printInOffice(name: string, bytes: Uint8Array): Promise<PrintedDocument> {
  const pdf = await convertInOffice(name, bytes, { ending: 'pdf', writer: 'pdf' })
  const folder = await mkdtemp(join(tmpdir(), 'nhip-quy-printed-'))
  try {
    const file = join(folder, 'printed.pdf')
    await writeFile(file, pdf)
    const [text, info] = await Promise.all([run('pdftotext', ['-layout', file, '-']), run('pdfinfo', [file])])
    // A page ends with a form feed.
    const pages = text.stdout.split('\f').slice(0, -1)
    return {
      title: /^Title:\s+(.*)$/m.exec(info.stdout)?.[1] ?? '',
      pages: pages.map(withoutBlanks),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Text as it is compared with what is read on printed pages. */
export function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '')
}

async function convertInOffice(
  name: string,
  bytes: Uint8Array,
  { ending, writer, reader }: { readonly ending: string; readonly writer: string; readonly reader?: string },
): Promise<Buffer> {
  const office = inject('officePath')
  if (office === '') throw new Error('LibreOffice is not installed; see scripts/ensure-libreoffice.mjs')
  const folder = await mkdtemp(join(tmpdir(), 'nhip-quy-office-'))
  try {
    const [input, out] = [join(folder, name), join(folder, 'out')]
    await writeFile(input, bytes)
    await run(
      office,
      [
        // A profile of its own: another LibreOffice may be open.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        ...(reader === undefined ? [] : [`--infilter=${reader}`]),
        '--convert-to',
        writer,
        '--outdir',
        out,
        input,
      ],
      { timeout: 120_000 },
    )
    return await readFile(join(out, name.replace(/\.[^.]+$/, `.${ending}`)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
