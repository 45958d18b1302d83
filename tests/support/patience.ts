/**
 * How long a test waits for anything before it calls it hung, in milliseconds. No verdict depends on how busy a machine is:
 * only what never comes takes so long.
 */
export const patienceMs = 300_000
