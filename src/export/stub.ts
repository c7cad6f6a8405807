// Stands in for html2canvas, dompurify and canvg: optional parts of jsPDF that draw HTML, which we never do.
export default {};
