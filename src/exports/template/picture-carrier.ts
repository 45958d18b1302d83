import type { OpenedTemplate } from './open-template.ts'

/** The pictures that come along, each as its bytes say; a drawing of letters (SVG) always has a picture beside it. */
const pictures: Readonly<Record<string, readonly [type: string, signature: readonly number[]]>> = {
  png: ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  jpeg: ['image/jpeg', [0xff, 0xd8, 0xff]],
  gif: ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  bmp: ['image/bmp', [0x42, 0x4d]],
  emf: ['image/x-emf', [0x01, 0x00, 0x00, 0x00]],
  wmf: ['image/x-wmf', [0xd7, 0xcd, 0xc6, 0x9a]],
  tiff: ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
}
/** Takes over a picture of a template and returns its new name in `folder`; undefined for what is no picture. */
export function pictureCarrier(
  opened: OpenedTemplate,
  folder: string,
  { files, endings }: { readonly files: Record<string, Uint8Array>; readonly endings: Map<string, string> },
): (target: string) => string | undefined {
  const media = new Map<string, string | undefined>()
  return (target: string): string | undefined => {
    if (media.has(target)) return media.get(target)
    const bytes = opened.part(target)
    const found = Object.entries(pictures).find(([, [, signature]]) =>
      signature.every((byte, at) => bytes?.[at] === byte),
    )
    const name = found && `${folder}/template-${media.size + 1}.${found[0]}`
    media.set(target, name)
    if (bytes && found && name !== undefined) {
      files[name] = bytes
      endings.set(found[0], found[1][0])
    }
    return name
  }
}
