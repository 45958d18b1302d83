import { browserStore } from './browser-store.ts'

/** Whether this browser has figures that are not published, and whether its pages show them. */
export type WorkspaceFlag = 'none' | 'shown' | 'hidden'

const flags: readonly WorkspaceFlag[] = ['none', 'shown', 'hidden']

/**
 * What the first page knows of the workspace without opening the browser's database: whoever has none of these figures loads
 * nothing for them.
 */
export const workspaceFlag = browserStore<WorkspaceFlag>({
  key: 'nhip-quy.workspace',
  empty: 'none',
  encode: (flag) => flag,
  decode: (text) => flags.find((flag) => flag === text),
})

/** Says whether there are figures; hidden ones stay hidden. */
export function tellWorkspace(hasFigures: boolean): void {
  const { value } = workspaceFlag.read()
  const next = hasFigures ? (value === 'none' ? 'shown' : value) : 'none'
  if (next !== value) workspaceFlag.write(next)
}
