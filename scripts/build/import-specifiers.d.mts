export function importSpecifiers(text: string): string[]
