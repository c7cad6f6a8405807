// What it takes to show a paper of the check on the page: loads neither jsPDF nor the font.

export { checkPaper, checkPaperName } from './document/check-paper.ts';
export { DocumentView } from './html/document-view.tsx';
export { unprintableIn } from './unprintable.ts';
