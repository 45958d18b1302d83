/** A label that wants to stand at `wanted`, in pixels. */
export interface WantedLabel {
  readonly wanted: number
}

/**
 * Places for labels in one column: in the order of their wishes, at least `gap` apart, within `first` and `last`, as near
 * to their wishes as that allows. Labels that do not all fit get an even spread over the column.
 */
export function placeLabels(
  labels: readonly WantedLabel[],
  column: { readonly first: number; readonly last: number; readonly gap: number },
): readonly number[] {
  const { first, last, gap } = column
  const order = labels.map((_, index) => index).sort((a, b) => labels[a]!.wanted - labels[b]!.wanted || a - b)
  const room = last - first
  if (labels.length > 1 && gap * (labels.length - 1) > room) {
    const step = room / (labels.length - 1)
    const places = Array.from<number>({ length: labels.length })
    order.forEach((label, rank) => (places[label] = first + rank * step))
    return places
  }
  // Neighbours that collide form a block around the mean of their wishes; blocks that then touch are joined.
  type Block = { members: number[]; centre: number }
  const blocks: Block[] = []
  for (const label of order) {
    let block: Block = { members: [label], centre: clampBlock(labels[label]!.wanted, 1, column) }
    for (
      let above = blocks[blocks.length - 1];
      above && touches(above, block, gap);
      above = blocks[blocks.length - 1]
    ) {
      blocks.pop()
      const members = [...above.members, ...block.members]
      const mean = members.reduce((total, member) => total + labels[member]!.wanted, 0) / members.length
      block = { members, centre: clampBlock(mean, members.length, column) }
    }
    blocks.push(block)
  }
  const places = Array.from<number>({ length: labels.length })
  for (const { members, centre } of blocks) {
    const top = centre - ((members.length - 1) * gap) / 2
    members.forEach((label, rank) => (places[label] = top + rank * gap))
  }
  return places
}

function touches(
  above: { members: number[]; centre: number },
  below: { members: number[]; centre: number },
  gap: number,
): boolean {
  const bottom = above.centre + ((above.members.length - 1) * gap) / 2
  const top = below.centre - ((below.members.length - 1) * gap) / 2
  return top - bottom < gap - 1e-9
}

function clampBlock(
  centre: number,
  size: number,
  { first, last, gap }: { first: number; last: number; gap: number },
): number {
  const half = ((size - 1) * gap) / 2
  return Math.min(Math.max(centre, first + half), Math.max(last - half, first + half))
}
