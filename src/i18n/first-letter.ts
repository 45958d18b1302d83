/** A text as it goes on inside a sentence: "số xã đạt chuẩn"; what begins with an abbreviation stays ("OCOP"). */
export function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\p{M}| )/u, (letter) => letter.toLowerCase())
}

/** A text as a sentence begins with it. */
export function upperFirst(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
