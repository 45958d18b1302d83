export function lonelyTests(root: string): readonly string[]
