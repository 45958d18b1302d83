/** Where a PNG file says its width and height: two numbers of four bytes after the signature and the first chunk's head. */
const widthOffset = 16
const signature = [0x89, 0x50, 0x4e, 0x47]

/** Width and height of a PNG in pixels. Throws for bytes that are no PNG: pictures are made by the program itself. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  if (bytes.length < widthOffset + 8 || signature.some((byte, index) => bytes[index] !== byte)) {
    throw new Error('These bytes are not a PNG')
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { width: view.getUint32(widthOffset), height: view.getUint32(widthOffset + 4) }
}
