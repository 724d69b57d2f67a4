export * from './diagnostic.js'
export * from './place.js'
export * from './source.js'
