/** Things in so many parts, in their order, each about as long as the others. */
export function evenParts<Thing>(things: readonly Thing[], count: number): readonly (readonly Thing[])[] {
  return Array.from({ length: count }, (_, part) =>
    things.slice(Math.round((part * things.length) / count), Math.round(((part + 1) * things.length) / count)),
  )
}
