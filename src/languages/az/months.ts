/** The months as names in texts of other languages have them: “20 Yanvar”. */
export const months = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr';
