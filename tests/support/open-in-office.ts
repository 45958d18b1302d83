import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import { readPdf } from './pdf-text.ts'

const run = promisify(execFile)

/** A file by its name, whose ending says what it is. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Opens a file in LibreOffice Calc and returns what it makes of it, saved anew as a workbook. `reader` is the name of its
 * import filter where the ending of the file does not say it.
 */
export async function openInOffice(name: string, bytes: Uint8Array, reader?: string): Promise<Uint8Array> {
  const options = [
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    ...(reader === undefined ? [] : [`--infilter=${reader}`]),
  ]
  const [workbook] = await convertInOffice([{ name, bytes }], { options, ending: 'xlsx' })
  return workbook!
}

/** What is read on each page that LibreOffice makes of a presentation or document, and the title it finds. */
export interface PrintedDocument {
  readonly title: string
  /** Without blanks and line ends: where a line breaks is LibreOffice's own affair. */
  readonly pages: readonly string[]
  /** The fonts its letters are set in. */
  readonly fonts: readonly string[]
}

/**
 * Opens presentations or documents in one LibreOffice and prints each as PDF. Their texts are read in the order in which they
 * were written, so that one which is broken into lines beside another stays in one piece.
 */
export async function printInOffice(files: readonly NamedFile[]): Promise<readonly PrintedDocument[]> {
  const printed = await convertInOffice(files, { options: ['--convert-to', 'pdf'], ending: 'pdf' })
  return await Promise.all(
    printed.map(async (bytes) => {
      const { pages, info, fonts } = await readPdf(bytes)
      const title = info['Title']
      return { title: typeof title === 'string' ? title : '', pages: pages.map(withoutBlanks), fonts }
    }),
  )
}

/** Text as it is compared with what is read on printed pages. */
export function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '')
}

async function convertInOffice(
  files: readonly NamedFile[],
  { options, ending }: { readonly options: readonly string[]; readonly ending: string },
): Promise<readonly Uint8Array[]> {
  const office = inject('officePath')
  if (office === '') throw new Error('LibreOffice is not installed; see scripts/ensure-libreoffice.mjs')
  const folder = await mkdtemp(join(tmpdir(), 'nhip-quy-office-'))
  try {
    const out = join(folder, 'out')
    const inputs = files.map(({ name }) => join(folder, name))
    await Promise.all(files.map(({ bytes }, index) => writeFile(inputs[index]!, bytes)))
    // A profile of its own: another LibreOffice may be open.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run(office, [profile, '--headless', ...options, '--outdir', out, ...inputs])
    const written = files.map(({ name }) => join(out, name.replace(/\.[^.]+$/, `.${ending}`)))
    return await Promise.all(written.map((file) => readFile(file)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
