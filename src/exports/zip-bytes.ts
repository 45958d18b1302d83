import { type ZipOptions, zipSync } from 'fflate'

/** The earliest day that an archive can say, in the time of the machine: the same files give the same bytes on any day. */
const fixedTime = new Date(1980, 0, 1)

/**
 * Files as an archive, by name. The clock of the machine is not asked: before 1980 or after 2099 an archive could not say
 * the day, and would not be made.
 */
export function zipBytes(
  files: Readonly<Record<string, Uint8Array>>,
  options: Omit<ZipOptions, 'mtime'>,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync({ ...files }, { ...options, mtime: fixedTime }))
}
