import { spawnSync } from 'node:child_process'

/** Runs a program of node_modules with its output passed through. Returns whether it succeeded. */
export function runStep(title: string, words: string[]): boolean {
  console.log(`\n▸ ${title}`)
  const [program = '', ...rest] = words
  const result = spawnSync(`node_modules/.bin/${program}`, rest, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return result.status === 0
}
