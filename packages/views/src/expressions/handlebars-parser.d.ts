/** The parser alone: no compiler and no runtime, so that nothing here ever makes code from text. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Throws on a syntax error. Accepts ready trees as well, so only strings may be handed in. */
  export function parseWithoutProcessing(source: string): { type: 'Program'; body: unknown[] }
}
