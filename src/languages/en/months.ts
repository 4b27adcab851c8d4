/** The months as names in texts of other languages have them: “11 September”. */
export const months = 'january february march april may june july august september october november december';
