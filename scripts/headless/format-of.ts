import { extname } from 'node:path'
import { choiceOf } from './read-options.ts'
import type { Complaint } from './refusal.ts'

/** The format that is named, else the one the ending of the file says; the two must not contradict one another. */
export function formatOf<Format extends string>(
  named: string | undefined,
  out: string | undefined,
  formats: readonly Format[],
  complaints: Complaint[],
): Format | undefined {
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase()
  if (named === undefined) {
    const found = formats.find((format) => format === ending)
    if (found === undefined && out !== undefined) {
      const all = formats.map((format) => `.${format}`).join(', ')
      complaints.push({
        vi: `Không biết ghi dạng nào từ tên “${out}”. Hãy dùng đuôi ${all}, hoặc thêm --format.`,
        en: `“${out}” does not say which format to write. Use the ending ${all}, or add --format.`,
      })
    }
    return found
  }
  const format = choiceOf('--format', named, formats, complaints)
  if (format !== undefined && ending !== '' && ending !== format) {
    complaints.push({
      vi: `--format ${format} trái với đuôi của “${out}”. Hãy đổi đuôi thành .${format} hoặc đổi --format.`,
      en: `--format ${format} contradicts the ending of “${out}”. Change the ending to .${format}, or the format.`,
    })
  }
  return format
}
