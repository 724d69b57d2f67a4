/** What rewrites sources and writes a model as Markdown, as `dorozhnik/source`. */
export { convertActivities, format, nameRecords, stringify, stringifyRegistry } from '@dorozhnik/reader'
