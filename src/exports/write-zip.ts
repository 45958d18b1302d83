import { cleanText } from '../domain/clean-text.ts'
import { zipBytes } from './zip-bytes.ts'

/** A file on its way into an archive. */
export interface ZipFile {
  /** With its ending, in any letters; what systems forbid in names is replaced. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Made on Unix, or old programs take the names for DOS letters; there a file without rights could not be opened. */
const unix = 3
const readable = 0o100_644 << 16

/** What Windows takes for devices whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
/** Of a name with its ending; with the longest Vietnamese letters it still fits the 255 bytes of file systems. */
const longestName = 80

/**
 * An archive of files that are compressed already: stored as they are, their names in UTF-8, safe on every system and each
 * used once ("hình.png", "hình (2).png").
 */
export function writeZip({ files }: { readonly files: readonly ZipFile[] }): Uint8Array<ArrayBuffer> {
  const entries: Record<string, Uint8Array> = {}
  const used = new Set<string>()
  for (const { name, bytes } of files) {
    entries[unusedName(safeName(name), used)] = bytes
  }
  return zipBytes(entries, { level: 0, os: unix, attrs: readable })
}

/** A name without folders, control characters and the signs that Windows forbids; never empty, never hidden. */
function safeName(name: string): string {
  const kept = cleanText(name)
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/[<>:"/\\|?*]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.-]+|[\s.]+$/g, '')
  const { stem, ending } = dividedName(reserved.test(kept) ? `_${kept}` : kept)
  const letters = Array.from(stem).slice(0, longestName - ending.length)
  return (letters.join('').trimEnd() || '_') + ending
}

/** A name is taken however it is written: two that differ only in capitals are one file on Windows. */
function unusedName(name: string, used: Set<string>): string {
  const { stem, ending } = dividedName(name)
  let free = name
  for (let count = 2; used.has(free.toLowerCase()); count += 1) free = `${stem} (${count})${ending}`
  used.add(free.toLowerCase())
  return free
}

function dividedName(name: string): { readonly stem: string; readonly ending: string } {
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? ''
  return { stem: name.slice(0, name.length - ending.length), ending }
}
