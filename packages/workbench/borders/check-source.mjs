// @ts-check
import { builtinModules } from 'node:module'
import ts from 'typescript'
import { frontDoor, packageOf, rows, testRows } from './rows.mjs'

/**
 * What one source file does that its package may not, one sentence each.
 *
 * @param {{ package: string, file: string, text: string, dependencies: ReadonlySet<string>, test?: boolean }} source
 *   `dependencies` are the names that the package's manifest declares; `test` allows what tests need
 * @returns {string[]}
 */
export function checkSource({ package: name, file, text, dependencies, test = false }) {
  const allowed = new Set([...(rows[name] ?? []), ...((test && testRows[name]) || [])])
  if (!rows[name]) return [`${file}: the package ${name} has no row`]
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  /** @type {string[]} */
  const faults = []
  /**
   * @param {ts.Node} node
   * @param {string} what
   */
  const fault = (node, what) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
    faults.push(`${file}:${line + 1}: ${what}`)
  }
  for (const { node, specifier } of importsOf(tree)) {
    if (specifier.startsWith('.')) {
      if (leaves(file, specifier)) fault(node, `${specifier} leaves the package`)
      continue
    }
    const ours = packageOf(specifier)
    if (ours !== undefined) {
      if (ours === name) fault(node, `${name} imports itself by name`)
      else if (!allowed.has(ours)) fault(node, `${name} may not import ${ours}`)
    } else if (isBuiltin(specifier)) {
      if (name !== frontDoor && !test) fault(node, `${specifier} is not there in a browser`)
      continue
    }
    if (specifier === computed && loadsWhatItIsTold(name, file)) continue
    if (test && ['vitest', 'fast-check'].includes(specifier)) continue
    const dependency = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
    if (!dependencies.has(dependency)) fault(node, `package.json does not declare ${dependency}`)
  }
  if (name !== frontDoor && !test) for (const { node, what } of impurities(tree)) fault(node, what)
  return faults
}

/** What stands for the name of an import that is worked out. */
const computed = 'an import that is computed'

/**
 * The one file that loads modules by names that the user gives.
 *
 * @param {string} name
 * @param {string} file
 */
function loadsWhatItIsTold(name, file) {
  return name === frontDoor && file.endsWith('src/node/load-extensions.ts')
}

/** @param {string} specifier */
function isBuiltin(specifier) {
  return specifier.startsWith('node:') || builtinModules.includes(specifier)
}

/**
 * @param {string} file path inside `packages/NAME/`
 * @param {string} specifier a relative one
 */
function leaves(file, specifier) {
  return !new URL(specifier, `file:///outside/inside/${file}`).pathname.startsWith('/outside/inside/src/')
}

/**
 * @param {ts.Node} node
 * @returns {Generator<ts.Node>}
 */
function* descendants(node) {
  for (const child of /** @type {ts.Node[]} */ (children(node))) {
    yield child
    yield* descendants(child)
  }
}

/** @param {ts.Node} node */
function children(node) {
  /** @type {ts.Node[]} */
  const found = []
  ts.forEachChild(node, (child) => {
    found.push(child)
  })
  return found
}

/**
 * Static and dynamic imports, re-exports, types by `import('…')`.
 *
 * @param {ts.SourceFile} tree
 * @returns {Generator<{ node: ts.Node, specifier: string }>}
 */
function* importsOf(tree) {
  for (const node of descendants(tree)) {
    /** @type {ts.Node | undefined} */
    let target
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) target = node.moduleSpecifier
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) target = node.argument.literal
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      target = node.arguments[0]
    if (target && ts.isStringLiteralLike(target)) yield { node, specifier: target.text }
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      yield { node, specifier: computed }
  }
}

const globals = new Set([
  'process',
  'console',
  'Buffer',
  'require',
  '__dirname',
  '__filename',
  'setImmediate',
  'global',
])

/**
 * Uses of the machine: its clock, its chance, its console, its environment.
 *
 * @param {ts.SourceFile} tree
 * @returns {Generator<{ node: ts.Node, what: string }>}
 */
function* impurities(tree) {
  for (const node of descendants(tree)) {
    if (ts.isIdentifier(node) && globals.has(node.text) && isValue(node))
      yield { node, what: `${node.text} belongs to the front door` }
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.getText(tree)
      if (name === 'Date.now' || name === 'performance.now') yield { node, what: `${name}: times are passed in` }
      if (name === 'Math.random') yield { node, what: 'Math.random: the same input gives the same output' }
    }
    const makesDate =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'Date'
    if (makesDate && (node.arguments ?? []).length === 0) yield { node, what: 'the clock: times are passed in' }
    if (ts.isCallExpression(node) && /\.toLocale(?:Date|Time)?String$/.test(node.expression.getText(tree)))
      yield { node, what: 'the locale of the machine: forms are written out' }
  }
}

/**
 * An identifier that is used as a value, not the name of a property, a parameter or a type.
 *
 * @param {ts.Identifier} node
 */
function isValue(node) {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  return ts.isExpression(parent) || ts.isStatement(parent) || ts.isTypeQueryNode(parent)
}
