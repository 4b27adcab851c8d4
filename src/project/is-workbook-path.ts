/** Whether a file is an Excel workbook by its name. */
export const isWorkbookPath = (path: string): boolean => /\.xls[xm]$/i.test(path);
