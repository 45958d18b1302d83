/** A picture of the product's icon for those who keep the site like a program. */
export interface AppIcon {
  readonly file: string
  /** In pixels, both ways. */
  readonly size: number
  /** Whether it fills its square, because a system cuts a shape of its own out of it. */
  readonly isFull: boolean
}

export const appIcons: readonly AppIcon[] = [
  { file: 'icon-192.png', size: 192, isFull: false },
  { file: 'icon-512.png', size: 512, isFull: false },
  { file: 'maskable-192.png', size: 192, isFull: true },
  { file: 'maskable-512.png', size: 512, isFull: true },
  { file: 'touch-180.png', size: 180, isFull: true },
]

/** Of what is cut out only a circle of four fifths is certain to stay: the line of the icon has to lie within it. */
const shareOfFull = 0.8

/** A page that is nothing but an icon. */
export function iconPage(svg: string, { size, isFull }: AppIcon): string {
  const width = Math.round(size * (isFull ? shareOfFull : 1))
  const ground = isFull ? 'background: #fff;' : ''
  return `<style>
    body { margin: 0; display: grid; place-items: center; height: 100vh; ${ground} }
    svg { width: ${width}px; height: ${width}px; }
  </style>${svg}`
}
