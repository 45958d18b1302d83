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

/** Opens a presentation or document in LibreOffice and returns it as a PDF. */
export async function pdfFromOffice(name: string, bytes: Uint8Array): Promise<Buffer> {
  return await convertInOffice(name, bytes, { ending: 'pdf', writer: 'pdf' })
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
