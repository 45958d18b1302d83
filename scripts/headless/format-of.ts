import { commandSentences } from '../../src/i18n/command-sentences.ts'
import { extname } from 'node:path'
import { choiceOf } from './read-options.ts'
import type { Complaint } from './refusal.ts'

/**
 * The format that is named, else the one the ending of the file says; the two must not contradict one another. Files of the
 * formats in `archived` may be written into an archive.
 */
export function formatOf<Format extends string>(
  named: string | undefined,
  out: string | undefined,
  formats: readonly Format[],
  complaints: Complaint[],
  archived: readonly Format[] = [],
): Format | undefined {
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase()
  if (named === undefined) {
    const found = formats.find((format) => format === ending)
    if (found === undefined && out !== undefined) {
      const all = formats.map((format) => `.${format}`).join(', ')
      complaints.push(commandSentences.formatUnknown(out, all))
    }
    return found
  }
  const format = choiceOf('--format', named, formats, complaints)
  const isArchive = ending === 'zip' && format !== undefined && archived.includes(format)
  if (format !== undefined && ending !== '' && ending !== format && !isArchive) {
    complaints.push(commandSentences.formatContradicts(format, out ?? ''))
  }
  return format
}
