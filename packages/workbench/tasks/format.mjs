// @ts-check
import { runNode } from './process.mjs'

/** Format all sources. */
export async function format() {
  return runNode('node_modules/@biomejs/biome/bin/biome', ['format', '--write', '.'])
}
