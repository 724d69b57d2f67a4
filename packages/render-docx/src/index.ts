export * from './inspect/inspect-docx.js'
export * from './render-docx.js'
