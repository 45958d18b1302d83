import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The same file with the text of the parts whose name fits changed; undefined takes a part out. */
export function changedPart(file: Uint8Array, name: RegExp, change: (text: string) => string | undefined): Uint8Array {
  const parts = Object.entries(unzipSync(file)).flatMap(([path, bytes]): [string, Uint8Array][] => {
    if (!name.test(path)) return [[path, bytes]]
    const text = change(strFromU8(bytes))
    return text === undefined ? [] : [[path, strToU8(text)]]
  })
  return zipSync(Object.fromEntries(parts))
}
