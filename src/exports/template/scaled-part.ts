/** Attributes that say lengths or sizes, by the elements that they stand in. */
const lengths: readonly (readonly [RegExp, RegExp])[] = [
  [/<a:(?:off|ext) [^>]*>/g, /\b(?:x|y|cx|cy)="(-?\d+)"/g],
  [/<a:(?:rPr|endParaRPr|defRPr) [^>]*>/g, /\bsz="(\d+)"/g],
  [/<a:spcPts [^>]*>/g, /\bval="(\d+)"/g],
  [/<a:(?:pPr|bodyPr|tcPr) [^>]*>/g, /\b(?:marL|marR|marT|marB|indent|lIns|tIns|rIns|bIns)="(-?\d+)"/g],
  [/<a:ln[LRTB]? [^>]*>/g, /\bw="(\d+)"/g],
  [/<a:gridCol [^>]*>/g, /\bw="(\d+)"/g],
  [/<a:tr [^>]*>/g, /\bh="(\d+)"/g],
]

/** A slide or a chart, laid out on a slide of our height, in the size of another one: places, texts and lines alike. */
export function scaledPart(text: string, factor: number): string {
  if (Math.abs(factor - 1) < 0.001) return text
  return lengths.reduce(
    (done, [element, attribute]) =>
      done.replaceAll(element, (tag) =>
        tag.replaceAll(attribute, (said, value: string) =>
          said.replace(`"${value}"`, `"${Math.round(Number(value) * factor)}"`),
        ),
      ),
    text,
  )
}
