#!/usr/bin/env node
// @ts-check
// What dist/cli.js becomes. The bundler sets the name of the build in.
import { fileURLToPath } from 'node:url'
import { partName, partsOf } from './load-parts.mjs'

partsOf(fileURLToPath(new URL('./chunks/', import.meta.url)), BUILD)(partName('cli.js', BUILD))
