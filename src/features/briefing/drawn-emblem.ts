import { type Emblem, officeLimits } from '../../domain/office.ts'
import type { EmblemFault } from '../../i18n/office-texts.ts'

/** The largest file that is looked into. */
const maximumBytes = 2_000_000

/** The longest sides that are tried, until the drawn picture is small enough to be kept. */
const sides = [officeLimits.side, 320, 200, 120] as const

const prefix = 'data:image/png;base64,'

/** An emblem, or why there is none. */
export type EmblemOutcome = { readonly kind: 'drawn'; readonly emblem: Emblem } | { readonly kind: EmblemFault }

/**
 * The emblem of a file: whatever the file was, only the pixels that the browser draws of it go on, as a PNG of bounded size.
 * As an image an SVG runs nothing and fetches nothing.
 */
export async function drawnEmblem(file: Blob): Promise<EmblemOutcome> {
  if (file.size > maximumBytes) return { kind: 'too-large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const type = pictureType(bytes)
    if (type === undefined) return { kind: 'not-picture' }
    const url = URL.createObjectURL(new Blob([bytes], { type }))
    try {
      return drawn(await loadedImage(url), type === 'image/svg+xml')
    } finally {
      URL.revokeObjectURL(url)
    }
  } catch {
    return { kind: 'unreadable' }
  }
}

/** What a file is by its first bytes, whatever it is called; undefined for all but PNG, JPEG and SVG. */
export function pictureType(bytes: Uint8Array): string | undefined {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte)
  if (begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (begins([0xff, 0xd8, 0xff])) return 'image/jpeg'
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart()
  return /^(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i.test(start) && /<svg[\s>]/i.test(start) ? 'image/svg+xml' : undefined
}

async function loadedImage(url: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = url
  await image.decode()
  return image
}

function drawn(image: HTMLImageElement, isScalable: boolean): EmblemOutcome {
  const { naturalWidth, naturalHeight } = image
  if (naturalWidth === 0 || naturalHeight === 0) return { kind: 'unreadable' }
  for (const side of sides) {
    const scale = Math.min(side / Math.max(naturalWidth, naturalHeight), isScalable ? Infinity : 1)
    const width = Math.max(1, Math.round(naturalWidth * scale))
    const height = Math.max(1, Math.round(naturalHeight * scale))
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (!context) return { kind: 'unreadable' }
    context.imageSmoothingQuality = 'high'
    context.drawImage(image, 0, 0, width, height)
    const address = canvas.toDataURL('image/png')
    const png = address.slice(prefix.length)
    if (!address.startsWith(prefix)) return { kind: 'unreadable' }
    if (png.length <= officeLimits.png) return { kind: 'drawn', emblem: { png, width, height } }
  }
  return { kind: 'too-large' }
}
