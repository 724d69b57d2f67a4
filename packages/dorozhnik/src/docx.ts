/** What makes and looks over DOCX files, as `dorozhnik/docx`. */
export {
  checkLetterhead,
  inspectDocx,
  type LetterheadCheck,
  type LetterheadInput,
  renderDocx,
} from '@dorozhnik/render-docx'
export { viewDocument } from '@dorozhnik/views'
