import { type PngOptions, renderPng } from './render-png.ts'
import type { RenderedPicture } from './render-pictures.ts'

/** Pictures as the bytes of PNGs, one after the other: a canvas of this size takes much of an old machine's memory. */
export async function pngFiles(
  pictures: readonly RenderedPicture[],
  options: PngOptions,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const files: Uint8Array<ArrayBuffer>[] = []
  for (const picture of pictures) {
    // oxlint-disable-next-line no-await-in-loop
    const blob = await renderPng(picture, options)
    // oxlint-disable-next-line no-await-in-loop
    files.push(new Uint8Array(await blob.arrayBuffer()))
  }
  return files
}
