export function timeTests(root: string): readonly string[]
